import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import { openFolder, type FolderFile } from "../read/folder.ts";
import { listArticles, type ArticleFile } from "../read/list-articles.ts";
import { openCache, type Cache } from "./cache.ts";
import { extractFile, reuseFile, warningOf, type FileOutcome } from "./extract-file.ts";
import { mapInWorkers } from "./pool.ts";
import { showProgress, type Progress } from "./progress.ts";
import type { ArticleWarning } from "./types.ts";
import type { WorkerData } from "./worker.ts";

export type ExtractedFolder = {
  /** In code-unit order of their paths. */
  readonly outcomes: readonly FileOutcome[];
  /** Not read yet: their links can be checked only once all events are known. */
  readonly stories: readonly FolderFile[];
  /** About the folder and the tables in it; each outcome has its own. */
  readonly warnings: readonly ArticleWarning[];
  /** How many were not read again because nothing about them changed. */
  readonly fromCache: number;
};

/** A thread takes about a second to get going, as long as this many articles take. */
const LEAST_FOR_THREADS = 60;

/** All articles of a folder, unchanged ones from the cache, the others over all cores when there are many. */
export async function extractFolder(
  folder: string,
  gazetteer: Gazetteer,
  keep: WorkerData,
  threads: number,
): Promise<ExtractedFolder> {
  const { articles, stories, problems } = await listArticles(openFolder(folder));
  const cache = openCache(keep.cacheFolder, keep.version);
  const outcomes = new Map<ArticleFile, FileOutcome>();
  for (const file of articles) {
    const reused = await reuseFile(file, cache);
    if (reused !== null) outcomes.set(file, reused);
  }
  const fromCache = outcomes.size;
  const changed = articles.filter((file) => !outcomes.has(file));
  const progress = showProgress("Reading articles", changed.length, process.stderr);
  const fresh =
    changed.length < LEAST_FOR_THREADS || threads === 1
      ? await extractHere(changed, gazetteer, cache, progress)
      : await extractInThreads(changed, keep, threads, progress);
  progress.finish();
  changed.forEach((file, i) => outcomes.set(file, fresh[i]!));
  return {
    outcomes: articles.map((file) => outcomes.get(file)!),
    stories,
    warnings: problems.map(warningOf),
    fromCache,
  };
}

async function extractHere(
  files: readonly ArticleFile[],
  gazetteer: Gazetteer,
  cache: Cache,
  progress: Progress,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    outcomes.push(await extractFile(file, gazetteer, cache));
    progress.advance();
  }
  return outcomes;
}

const extractInThreads = (
  files: readonly ArticleFile[],
  keep: WorkerData,
  threads: number,
  progress: Progress,
): Promise<readonly FileOutcome[]> =>
  mapInWorkers<ArticleFile, FileOutcome>(
    new URL("./worker.mjs", import.meta.url),
    keep,
    files,
    threads,
    progress.advance,
  );
