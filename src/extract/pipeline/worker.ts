import { parentPort, workerData } from "node:worker_threads";
import { loadGazetteer } from "../places/gazetteer/load-gazetteer.ts";
import type { ArticleFile } from "../read/list-articles.ts";
import { openCache } from "./cache.ts";
import { extractFile } from "./extract-file.ts";

/** One of several threads that read articles: answers `{ index, task }` with `{ index, result }` or `{ index, error }`. */
export type WorkerData = { readonly cacheFolder: string | null; readonly version: string };

const { cacheFolder, version } = workerData as WorkerData;
const gazetteer = loadGazetteer();
const cache = openCache(cacheFolder, version);

parentPort?.on("message", ({ index, task }: { readonly index: number; readonly task: ArticleFile }) => {
  gazetteer
    .then((loaded) => extractFile(task, loaded, cache))
    .then((result) => answer({ index, result }))
    .catch((error: unknown) => answer({ index, error: `${task.file}: ${describe(error)}` }));
});

function answer(message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
