import { parentPort, workerData } from "node:worker_threads";
import { loadGazetteer } from "../places/gazetteer/load-gazetteer.ts";
import type { ArticleFile } from "../read/list-articles.ts";
import { openCache } from "./cache.ts";
import { extractFile, type PackedOutcome } from "./extract-file.ts";
import type { Answer, PoolData } from "./pool.ts";
import { takenTasks } from "./task-queue.ts";

/** Where extractions are kept between builds, see `openCache`. */
export type KeptAt = { readonly cacheFolder: string | null; readonly version: string };

/** One of several threads that read articles. */
async function readArticles({ queue, given }: PoolData<ArticleFile, KeptAt>): Promise<void> {
  parentPort?.ref(); // stays until it is told to go
  const gazetteer = await loadGazetteer();
  const cache = openCache(given.cacheFolder, given.version);
  for (const { index, task } of takenTasks(queue)) {
    try {
      answer({ index, result: await extractFile(task, gazetteer, cache) });
    } catch (error) {
      answer({ index, error: `${task.file}: ${describe(error)}` });
    }
  }
}

function answer(message: Answer<PackedOutcome>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

await readArticles(workerData as PoolData<ArticleFile, KeptAt>);
