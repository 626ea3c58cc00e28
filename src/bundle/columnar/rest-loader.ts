import * as v from "valibot";
import type { Corpus, CorpusGap, EventColumns } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import { broken } from "../problems.ts";
import { succeed, type Result } from "../result.ts";
import { fetchChecked } from "./checked-file.ts";
import { gapOf } from "./gap.ts";
import { FILES, type Manifest, type ManifestShard } from "./manifest.ts";
import { translateNames } from "./names.ts";
import { decodeRest, REST_COLUMNS, REST_NAMES, type RestColumns, type RestFile } from "./rest-columns.ts";

/** At once: enough for a slow connection, and few enough that what a reader opens meanwhile isn't kept waiting. */
const FETCHED_AT_ONCE = 3;

const RestFileSchema = v.object({
  names: v.object(v.entriesFromList(["precisions", "statuses", "states", "placeRoles"], v.array(v.string()))),
  columns: v.object(v.entriesFromList(REST_COLUMNS, v.string())),
});

/** A shard that is in the corpus: its number, and where its events begin there. */
type Part = { readonly shard: number; readonly first: number };
type Fetched = { readonly entry: ManifestShard; readonly rest: Result<RestColumns> };

/**
 * Fills in the columns that the first view does without.
 * @param shards numbers of those that could be had
 * @param columns of these, filled in place
 */
export function restLoader(
  manifest: Manifest,
  shards: readonly number[],
  columns: EventColumns,
  source: FileSource,
): Pick<Corpus, "isWhole" | "loadRest"> & { readonly gaps: () => readonly CorpusGap[] } {
  let gaps: readonly CorpusGap[] = [];
  let whole = false;
  const load = async (): Promise<void> => {
    const fetched = await inTurn(partsOf(manifest, shards), async (part) => ({
      entry: manifest.shards[part.shard]!,
      rest: await fetchRest(manifest, part, columns, source),
    }));
    fillIn(columns, fetched);
    gaps = fetched.flatMap(({ entry, rest }) => (rest.ok ? [] : [gapOf("rest", entry, rest.problem)]));
    whole = true;
  };
  let loading: Promise<void> | null = null;
  return {
    isWhole: () => whole,
    loadRest: () => (loading ??= load()),
    gaps: () => gaps,
  };
}

function partsOf(manifest: Manifest, shards: readonly number[]): readonly Part[] {
  let next = 0;
  return shards.map((shard) => {
    const first = next;
    next += manifest.shards[shard]!.events;
    return { shard, first };
  });
}

async function fetchRest(
  manifest: Manifest,
  { shard, first }: Part,
  { firstDay }: EventColumns,
  source: FileSource,
): Promise<Result<RestColumns>> {
  const entry = manifest.shards[shard]!;
  const file = FILES.rest(shard);
  const data = await fetchChecked(source, file, entry.rest, RestFileSchema);
  if (!data.ok) return data;
  const rest = decodeRest(data.value as RestFile, entry, firstDay.subarray(first, first + entry.events));
  if (rest === null) return broken(source.baseUrl + file, `${file} doesn't hold what the manifest says`);
  const { names } = data.value;
  const known = translateNames([
    [rest.precision, names.precisions, REST_NAMES.precisions],
    [rest.status, names.statuses, REST_NAMES.statuses],
    [rest.state, names.states, REST_NAMES.states],
    [rest.placeRole, names.placeRoles, REST_NAMES.placeRoles],
  ]);
  return known ? succeed(rest) : broken(source.baseUrl + file, `${file} names unknown kinds`);
}

/** Does `work` for each item, few at a time, and keeps the order. */
async function inTurn<Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [i, item] of queue) done[i] = await work(item);
  };
  await Promise.all(Array.from({ length: FETCHED_AT_ONCE }, worker));
  return done;
}

/** What couldn't be had stays unknown, and its events without reports. */
function fillIn(columns: EventColumns, parts: readonly Fetched[]): void {
  const at = { event: 0, place: 0, report: 0 };
  for (const { entry, rest } of parts) {
    if (rest.ok) copyRest(columns, rest.value, at);
    else columns.reportStart.fill(at.report, at.event, at.event + entry.events + 1);
    at.event += entry.events;
    at.place += entry.places;
    at.report += rest.ok ? rest.value.reportArticle.length : 0;
  }
}

type Offsets = { readonly event: number; readonly place: number; readonly report: number };

function copyRest(columns: EventColumns, rest: RestColumns, at: Offsets): void {
  columns.precision.set(rest.precision, at.event);
  columns.status.set(rest.status, at.event);
  columns.importance.set(rest.importance, at.event);
  columns.confidence.set(rest.confidence, at.event);
  columns.state.set(rest.state, at.event);
  columns.reportedDay.set(rest.reportedDay, at.event);
  columns.placeRole.set(rest.placeRole, at.place);
  columns.reportArticle.set(rest.reportArticle, at.report);
  columns.reportSource.set(rest.reportSource, at.report);
  rest.reportStart.forEach((start, i) => {
    columns.reportStart[at.event + i] = at.report + start;
  });
}
