import type { BasemapPalette } from "./palette.ts";
import type { AreaKey, AreaOutline, FromWorker, ToWorker } from "./protocol.ts";

/** The base map's worker as seen from the page. */
export type BasemapClient = {
  /** A square of the map; null when there is nothing to draw it from. */
  tile(request: {
    readonly zoom: number;
    readonly x: number;
    readonly y: number;
    readonly pixels: number;
    readonly palette: BasemapPalette;
  }): Promise<ImageBitmap | null>;
  /** Null where the base map has no such area. */
  outline(area: AreaKey, zoom: number): Promise<AreaOutline | null>;
  retry(): void;
  close(): void;
};

export type BasemapEvents = {
  /** Finer data has come. */
  readonly onFiner: () => void;
  readonly onFailed: (file: string, reason: string) => void;
};

/** Starts the worker. `folder` is the absolute address of the base map's files, ending in "/". */
export function startBasemap(folder: string, { onFiner, onFailed }: BasemapEvents): BasemapClient {
  const worker = createWorker(onFailed);
  const waiting = new Map<number, (message: FromWorker | null) => void>();
  let lastId = 0;
  const send = (message: ToWorker): void => worker?.postMessage(message, []);
  const ask = (message: (id: number) => ToWorker): Promise<FromWorker | null> =>
    new Promise((resolve) => {
      if (worker === null) return resolve(null);
      lastId += 1;
      waiting.set(lastId, resolve);
      send(message(lastId));
    });
  worker?.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    switch (data.type) {
      case "tile":
      case "area":
        waiting.get(data.id)?.(data);
        waiting.delete(data.id);
        return;
      case "finer":
        return onFiner();
      case "failed":
        return onFailed(data.file, data.reason);
    }
  });
  send({ type: "start", folder });
  return {
    async tile(request) {
      const answer = await ask((id) => ({ type: "tile", id, ...request }));
      return answer?.type === "tile" ? answer.bitmap : null;
    },
    async outline(area, zoom) {
      const answer = await ask((id) => ({ type: "area", id, area, zoom }));
      return answer?.type === "area" ? answer.outline : null;
    },
    retry: () => send({ type: "start", folder }),
    close: () => worker?.terminate(),
  };
}

/** Null, and said so, where the browser lets no worker start: events are shown without the ground under them. */
function createWorker(onFailed: BasemapEvents["onFailed"]): Worker | null {
  try {
    const worker = new Worker(new URL("./basemap.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("error", ({ message }) =>
      onFailed("basemap.worker", message || "could not start"),
    );
    return worker;
  } catch (error) {
    onFailed("basemap.worker", error instanceof Error ? error.message : String(error));
    return null;
  }
}
