import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import { openFolder, type FolderFile } from "../read/folder.ts";
import { listArticles, type ArticleFile } from "../read/list-articles.ts";
import type { ArticleShelf } from "./article-shelf.ts";
import { openCache } from "./cache.ts";
import { extractFile, reuseFile, warningOf, type FileOutcome, type PackedOutcome } from "./extract-file.ts";
import type { ArticleInput } from "./gather.ts";
import { mapInThreads } from "./pool.ts";
import { showProgress } from "./progress.ts";
import { openWorkerModule } from "./worker-module.ts";
import type { KeptAt } from "./worker.ts";

/** Outcomes in code-unit order of their paths. */
export type ExtractedFolder = ArticleInput & {
  /** Not read yet: their links can be checked only once all events are known. */
  readonly stories: readonly FolderFile[];
  /** How many were not read again because nothing about them changed. */
  readonly fromCache: number;
};

export type FolderTools = {
  readonly gazetteer: Gazetteer;
  readonly keep: KeptAt;
  readonly threads: number;
  /** Where articles wait once they are read. */
  readonly shelf: ArticleShelf;
};

/** Another thread takes about a second to get going; fewer articles are done by then. */
const LEAST_FOR_THREADS = 60;

/** All articles of a folder, unchanged ones from the cache, the others over all cores when there are many. */
export async function extractFolder(folder: string, tools: FolderTools): Promise<ExtractedFolder> {
  const { gazetteer, keep, threads, shelf } = tools;
  const { articles, stories, problems } = await listArticles(openFolder(folder));
  const cache = openCache(keep.cacheFolder, keep.version);
  const outcomes = new Map<ArticleFile, FileOutcome>();
  for (const file of articles) {
    const reused = reuseFile(file, cache);
    if (reused !== null) outcomes.set(file, shelved(reused, shelf));
  }
  const fromCache = outcomes.size;
  const changed = articles.filter((file) => !outcomes.has(file));
  const progress = showProgress("Reading articles", changed.length, process.stderr);
  const put = (outcome: PackedOutcome): FileOutcome => {
    progress.advance();
    return shelved(outcome, shelf);
  };
  const worker = openWorkerModule();
  const fresh = await mapInThreads<ArticleFile, KeptAt, PackedOutcome, FileOutcome>(
    changed,
    {
      threads: changed.length < LEAST_FOR_THREADS ? 1 : threads,
      here: (file) => extractFile(file, gazetteer, cache),
      module: worker.url,
      given: keep,
    },
    put,
  ).finally(worker.close);
  progress.finish();
  changed.forEach((file, i) => outcomes.set(file, fresh[i]!));
  return {
    outcomes: articles.map((file) => outcomes.get(file)!),
    stories,
    warnings: problems.map(warningOf),
    fromCache,
  };
}

const shelved = ({ extracted, ...outcome }: PackedOutcome, { keep }: ArticleShelf): FileOutcome => ({
  ...outcome,
  extracted: extracted === null ? null : keep(extracted),
});
