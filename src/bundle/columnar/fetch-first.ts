import * as v from "valibot";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import type { FileSource } from "../file-source.ts";
import { broken } from "../problems.ts";
import { succeed, type Result } from "../result.ts";
import { fetchChecked } from "./checked-file.ts";
import { decodeFirst, FIRST_COLUMNS, type FirstColumns, type FirstFile } from "./first-columns.ts";
import { FILES, type Manifest } from "./manifest.ts";
import { translateNames } from "./names.ts";

/** The first columns of a shard that could be had, with its number in the manifest. */
export type FirstPart = { readonly shard: number; readonly columns: FirstColumns };

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const FirstFileSchema = v.object({
  firstDay: v.pipe(v.number(), v.integer()),
  runs: Count,
  more: Count,
  columns: v.object(v.entriesFromList(FIRST_COLUMNS, v.string())),
});

export async function fetchFirst(
  manifest: Manifest,
  shard: number,
  source: FileSource,
): Promise<Result<FirstPart>> {
  const entry = manifest.shards[shard]!;
  const file = FILES.first(shard);
  const data = await fetchChecked(source, file, entry.first, FirstFileSchema);
  if (!data.ok) return data;
  const columns = decodeFirst(data.value as FirstFile, entry);
  if (columns === null) return broken(source.baseUrl + file, `${file} doesn't hold what the manifest says`);
  return translateNames([[columns.kind, manifest.kinds, EVENT_KINDS]])
    ? succeed({ shard, columns })
    : broken(source.baseUrl + file, `${file} names unknown kinds`);
}
