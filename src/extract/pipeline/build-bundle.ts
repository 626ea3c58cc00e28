import { readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname } from "node:path";
import { compareEvents } from "../../bundle/order.ts";
import { BUNDLE_FORMAT, type Bundle, type BundleEvent } from "../../bundle/types.ts";
import { mergeReports } from "../merge/merge-reports.ts";
import { knownIds } from "../stories/check-views.ts";
import { readStories } from "../stories/read-stories.ts";
import { loadGazetteer } from "../places/gazetteer/load-gazetteer.ts";
import { trainedFrom } from "../places/shipped-model.ts";
import { bundlePlaces } from "./bundle-places.ts";
import { cacheVersion, pruneCache } from "./cache.ts";
import { correctEvents } from "./correct-events.ts";
import { extractFolder, type ExtractedFolder } from "./extract-folder.ts";
import { warningOf } from "./extract-file.ts";
import { extractTable, type ExtractedTable } from "./extract-table.ts";
import { extractorVersion } from "./extractor-version.ts";
import { gatherArticles, gatherTables } from "./gather.ts";
import { InputError } from "./input-error.ts";
import { DATA_LICENCES } from "./licences.ts";
import { internPlaces, recordsOf } from "./stored-article.ts";

const VERSION = (
  JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  }
).version;

export type BuildOptions = {
  /** Folders of articles, tables of events; absolute. */
  readonly inputs: readonly string[];
  readonly title: string | null;
  /** Where extractions are kept between builds; null reads everything again and keeps nothing. */
  readonly cacheFolder: string | null;
  /** How many articles are read at once; as many as there are cores unless said. */
  readonly threads?: number;
};

export type BuiltBundle = {
  readonly bundle: Bundle;
  /** Articles that were not read again because nothing about them changed. */
  readonly fromCache: number;
};

/**
 * Articles and tables to a bundle. The same input gives the same bundle, whatever the machine, the cache and the
 * number of cores.
 * @throws {InputError} when an input isn't there or is of no known sort
 */
export async function buildBundle({
  inputs,
  title,
  cacheFolder,
  threads = availableParallelism(),
}: BuildOptions): Promise<BuiltBundle> {
  const sorts = inputs.map((input) => [input, sortOf(input)] as const);
  const gazetteer = await loadGazetteer();
  const extractor = extractorVersion();
  const version = cacheVersion([extractor, gazetteer.version]);
  if (cacheFolder !== null) pruneCache(cacheFolder, version);
  const folders: ExtractedFolder[] = [];
  const tables: ExtractedTable[] = [];
  for (const [input, sort] of sorts) {
    if (sort === "folder")
      folders.push(await extractFolder(input, gazetteer, { cacheFolder, version }, threads));
    else tables.push(await extractTable(input));
  }
  const gathered = gatherArticles(folders);
  const rows = gatherTables(tables);
  const articles = gathered.articles.map(({ article }) => article);
  const corrected = await correctEvents(
    foldersBeside(sorts),
    allEvents(gathered.articles, rows.events),
    articles,
    gazetteer,
  );
  const named = internPlaces(gathered.articles);
  const known = (id: string) => named.get(id) ?? corrected.places.get(id) ?? gazetteer.place(id);
  const places = bundlePlaces(corrected.events, known, rows.places);
  const told = await readStories(
    folders.flatMap(({ stories }) => stories),
    knownIds(corrected.events, articles, places),
  );
  return {
    bundle: {
      format: BUNDLE_FORMAT,
      title: title ?? titleOf(inputs),
      articles,
      places,
      events: corrected.events,
      ...(told.stories.length > 0 && { stories: told.stories }),
      provenance: {
        extractor: `Whenwhere ${VERSION} (${extractor})`,
        gazetteer: `${gazetteer.version}; ${trainedFrom()}`,
        inputs: [...gathered.sources, ...rows.sources, ...told.sources],
        licences: DATA_LICENCES,
        corrections: corrected.applied,
        warnings: [
          ...gathered.warnings,
          ...rows.warnings,
          ...corrected.warnings,
          ...told.problems.map(warningOf),
        ],
      },
    },
    fromCache: folders.reduce((sum, folder) => sum + folder.fromCache, 0),
  };
}

function allEvents(
  articles: ReturnType<typeof gatherArticles>["articles"],
  rows: readonly BundleEvent[],
): readonly BundleEvent[] {
  const places = internPlaces(articles);
  const merged = mergeReports(articles.flatMap((article) => recordsOf(article, places)));
  return rows.length === 0 ? merged : merged.concat(rows).toSorted(compareEvents);
}

type Sort = "folder" | "table";

function sortOf(input: string): Sort {
  const found = statSync(input, { throwIfNoEntry: false });
  if (found === undefined)
    throw new InputError(`There is nothing at ${input}. Check the path given to --in.`);
  if (found.isDirectory()) return "folder";
  if (/\.(?:csv|tsv)$/i.test(input)) return "table";
  throw new InputError(
    `${input} is neither a folder of articles nor a table (.csv, .tsv). Put the article into a folder and name that: --in FOLDER`,
  );
}

/** Where corrections may lie: in a folder of articles, beside a table. Each once. */
const foldersBeside = (sorts: readonly (readonly [string, Sort])[]): readonly string[] => [
  ...new Set(
    sorts.map(([input, sort]) => (sort === "folder" ? input.replace(/[\\/]+$/, "") : dirname(input))),
  ),
];

/** "press-2016" → "Press 2016" */
function titleOf(inputs: readonly string[]): string {
  const words = basename(inputs[0] ?? "")
    .replace(/\.[a-z]+$/i, "")
    .replace(/[-_\s]+/g, " ")
    .trim();
  return words === "" ? "Whenwhere" : words[0]!.toUpperCase() + words.slice(1);
}
