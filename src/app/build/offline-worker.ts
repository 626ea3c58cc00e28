import { join } from "node:path";
import type { Plugin } from "vite";

/** The worker's file, in the site's own folder: a worker answers for the folder that it lies in. */
export const WORKER_FILE = "service-worker.js";

/** Builds the service worker beside the page, as one script that every browser can start. */
export const offlineWorker = (): Plugin => ({
  name: "whenwhere:offline-worker",
  apply: "build",
  buildStart() {
    const id = join(import.meta.dirname, "../sw/offline.worker.ts");
    this.emitFile({ type: "chunk", id, fileName: WORKER_FILE });
  },
  generateBundle(_options, files) {
    const worker = files[WORKER_FILE];
    if (worker?.type !== "chunk" || worker.imports.length > 0 || worker.exports.length > 0)
      this.error(`${WORKER_FILE} must stand alone: it may share no module with the page.`);
  },
});
