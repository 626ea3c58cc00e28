import * as v from "valibot";
import { EVENT_STATUSES, PLACE_ROLES, REVIEW_STATES } from "../../domain/event.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { PRECISIONS } from "../../domain/precision.ts";
import type { EventColumns } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import { broken } from "../parse-bundle.ts";
import { succeed, type Result } from "../result.ts";
import { fetchChecked } from "./checked-file.ts";
import { FILES, type Manifest } from "./manifest.ts";
import { COLUMN_NAMES, decodeShard, type Shard } from "./shard.ts";

/** A shard that could be had, with its number in the manifest. */
export type LoadedShard = { readonly shard: number; readonly columns: EventColumns };

const ShardFileSchema = v.object({
  firstDay: v.pipe(v.number(), v.integer()),
  columns: v.object(v.entriesFromList(COLUMN_NAMES, v.string())),
});

export async function fetchShard(
  manifest: Manifest,
  shard: number,
  source: FileSource,
): Promise<Result<LoadedShard>> {
  const entry = manifest.shards[shard]!;
  const file = FILES.columns(shard);
  const data = await fetchChecked(source, file, entry.columns, ShardFileSchema);
  if (!data.ok) return data;
  const columns = decodeShard(data.value as Shard, entry);
  if (columns === null) return broken(source.baseUrl + file, `${file} doesn't hold what the manifest says`);
  return translate(columns, manifest)
    ? succeed({ shard, columns })
    : broken(file, `${file} names unknown kinds`);
}

/** The manifest's numbers for kinds and the like to ours, in place. @returns whether we know them all */
function translate(columns: EventColumns, manifest: Manifest): boolean {
  const pairs: readonly (readonly [Uint8Array, readonly string[], readonly string[]])[] = [
    [columns.kind, manifest.kinds, EVENT_KINDS],
    [columns.precision, manifest.precisions, PRECISIONS],
    [columns.status, manifest.statuses, EVENT_STATUSES],
    [columns.placeRole, manifest.roles, PLACE_ROLES],
    [columns.state, manifest.states, REVIEW_STATES],
  ];
  return pairs.every(([column, theirs, ours]) => {
    const numbers = theirs.map((name) => ours.indexOf(name));
    if (numbers.every((number, i) => number === i)) return column.every((code) => code < theirs.length);
    return column.every((code, i) => {
      const number = numbers[code] ?? -1;
      column[i] = Math.max(0, number);
      return number >= 0;
    });
  });
}
