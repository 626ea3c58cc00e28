import * as v from "valibot";
import { BUNDLE_FORMAT } from "../types.ts";

/**
 * The columnar form's `bundle.json`: what there is, and a checksum (CRC-32) for every file, so that a damaged file
 * costs only what it holds. Files are named by number:
 *
 *     places.json                 places and publishers                              whole, on opening
 *     articles/0000.json          article heads, in order of publication             on opening
 *     columns/000.json            a shard: the columns of a stretch of time          on opening
 *     details/000-0000.json       titles, quotes and reports of 128 events of it     when shown
 *     texts/0000.json             article texts                                      when opened
 *     stories.json                stories, where there are any                        on opening
 *     ids/00.json                 event ids → shard and place in it                  when a link names one
 */
export const DETAILS_A_CHUNK = 128;
export const HEADS_A_CHUNK = 4096;

const Checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.pipe(v.string(), v.regex(/^-?\d{4,6}-\d{2}-\d{2}$/));

const ShardSchema = v.object({
  /** First day of its first event, and the last day of any: what is missing when it can't be had. */
  from: Day,
  to: Day,
  events: Count,
  places: Count,
  reports: Count,
  columns: Checksum,
  details: v.array(Checksum),
});

export const ManifestSchema = v.object({
  format: v.literal(BUNDLE_FORMAT),
  form: v.literal("columnar"),
  title: v.string(),
  /** Names in the order that columns number them. */
  kinds: v.array(v.string()),
  precisions: v.array(v.string()),
  statuses: v.array(v.string()),
  roles: v.array(v.string()),
  states: v.array(v.string()),
  places: Checksum,
  provenance: Checksum,
  stories: v.exactOptional(Checksum),
  articles: v.object({ count: Count, files: v.array(Checksum) }),
  shards: v.array(ShardSchema),
  /** `first` is the index of the first article in the file. */
  texts: v.array(v.object({ first: Count, checksum: Checksum })),
  ids: v.array(Checksum),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type ManifestShard = Manifest["shards"][number];

const numbered = (value: number, width: number): string => String(value).padStart(width, "0");

/** Names of the files, one place for those who write and those who read. */
export const FILES = {
  manifest: "bundle.json",
  places: "places.json",
  provenance: "provenance.json",
  stories: "stories.json",
  articles: (chunk: number): string => `articles/${numbered(chunk, 4)}.json`,
  columns: (shard: number): string => `columns/${numbered(shard, 3)}.json`,
  details: (shard: number, chunk: number): string =>
    `details/${numbered(shard, 3)}-${numbered(chunk, 4)}.json`,
  texts: (chunk: number): string => `texts/${numbered(chunk, 4)}.json`,
  ids: (bucket: number): string => `ids/${numbered(bucket, 3)}.json`,
} as const;

/** Which of `buckets` files knows an id: by FNV-1a of its characters. */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x0100_0193);
  return (hash >>> 0) % buckets;
}
