import * as v from "valibot";

/** The columnar form's own number; the readable form counts apart (BUNDLE_FORMAT). */
export const COLUMNAR_FORMAT = 2;

/**
 * The columnar form's `bundle.json`: what there is, and a checksum (CRC-32) for every file that holds more than a
 * chunk; chunks carry their own. Files are named by number:
 *
 *     places.json                 places and publishers                               on opening
 *     stories.json                stories, where there are any                        on opening
 *     first/000.json              a shard: what the first view needs of its events    on opening
 *     rest/000.json               the other columns of the shard                      after the first view
 *     provenance.json             where it all comes from                             when shown
 *     details/000-0000.json       titles, quotes and reports of a few events of it    when shown
 *     articles/00000.json         256 article heads, in order of publication          when shown
 *     texts/00000.json            article texts                                       when opened
 *     ids/000.json                event ids → number of the event                     when a link names one
 *     article-ids/000.json        article ids → number of the article                 when a link names one
 *     words/events-000.json       the first words of the files of a shard's words     when searched
 *     words/events-000-0000.json  words of a shard, and which events have them        when searched
 *     positions/events-000-0000.json  where they stand in these                       when a phrase is searched
 *     words/articles-…, positions/articles-…   the same of articles that follow each other
 */
export const HEADS_A_CHUNK = 256;

const Checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.pipe(v.string(), v.regex(/^-?\d{4,6}-\d{2}-\d{2}$/));
const Digits = v.pipe(v.string(), v.description("numbers; see digits.ts"));

const ShardSchema = v.object({
  /** First day of its first event, and the last day of any: what is missing when it can't be had. */
  from: Day,
  to: Day,
  events: Count,
  /** Entries of all its events' places and reports. */
  places: Count,
  reports: Count,
  /** Events whose details share a file. */
  chunk: v.pipe(Count, v.minValue(1)),
  first: Checksum,
  rest: Checksum,
});

export const ManifestSchema = v.object({
  format: v.literal(COLUMNAR_FORMAT),
  form: v.literal("columnar"),
  title: v.string(),
  /** Every chunk names it: a chunk that doesn't is of another build. */
  tag: Checksum,
  /** Names in the order that columns number them. */
  kinds: v.array(v.string()),
  places: Checksum,
  provenance: Checksum,
  stories: v.exactOptional(Checksum),
  articles: v.object({
    count: Count,
    /** How many articles each file of texts holds. */
    texts: v.object({ files: Count, counts: Digits }),
    /** Days that articles could have told of as news; see stretches.ts. */
    newsDays: v.object({ stretches: Count, days: Digits }),
    /** Files of ids. */
    ids: Count,
  }),
  shards: v.array(ShardSchema),
  /** Files of event ids. */
  ids: Count,
  /** The index of words, a segment a shard and these of articles; left out where there is none. */
  words: v.exactOptional(
    v.object({
      /** How many articles each segment tells of. */
      articles: v.object({ segments: Count, counts: Digits }),
    }),
  ),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type ManifestShard = Manifest["shards"][number];

/** What has an index of words. */
export type Worded = "events" | "articles";

const numbered = (value: number, width: number): string => String(value).padStart(width, "0");

/** Names of the files, one place for those who write and those who read. */
export const FILES = {
  manifest: "bundle.json",
  places: "places.json",
  provenance: "provenance.json",
  stories: "stories.json",
  first: (shard: number): string => `first/${numbered(shard, 3)}.json`,
  rest: (shard: number): string => `rest/${numbered(shard, 3)}.json`,
  details: (shard: number, chunk: number): string =>
    `details/${numbered(shard, 3)}-${numbered(chunk, 4)}.json`,
  articles: (chunk: number): string => `articles/${numbered(chunk, 5)}.json`,
  texts: (chunk: number): string => `texts/${numbered(chunk, 5)}.json`,
  ids: (bucket: number): string => `ids/${numbered(bucket, 3)}.json`,
  articleIds: (bucket: number): string => `article-ids/${numbered(bucket, 3)}.json`,
  firstWords: (of: Worded, segment: number): string => `words/${of}-${numbered(segment, 3)}.json`,
  words: (of: Worded, segment: number, file: number): string =>
    `words/${of}-${numbered(segment, 3)}-${numbered(file, 4)}.json`,
  positions: (of: Worded, segment: number, file: number): string =>
    `positions/${of}-${numbered(segment, 3)}-${numbered(file, 4)}.json`,
} as const;

/** FNV-1a of an id's characters, 32 bits. */
export function hashOf(id: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x0100_0193);
  return hash >>> 0;
}

/** Which of `buckets` files knows an id. */
export const bucketOf = (id: string, buckets: number): number => hashOf(id) % buckets;
