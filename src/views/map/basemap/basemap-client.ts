import type { AreaKey, AreaOutline, FromWorker, TileRequest, ToWorker } from "./protocol.ts";

/** The base map's worker as seen from the page. */
export type BasemapClient = {
  /** A square of the map; null when there is nothing to draw it from. Those asked for at the same moment come together. */
  tile(request: Omit<TileRequest, "id">): Promise<ImageBitmap | null>;
  /** Null where the base map has no such area. */
  outline(area: AreaKey, zoom: number): Promise<AreaOutline | null>;
  /** To be called when the first view is drawn. */
  refine(): void;
  retry(): void;
  /** What was asked for and hasn't come is null. */
  close(): void;
};

export type BasemapEvents = {
  /** Finer data has come. */
  readonly onFiner: (what: "ground" | "outlines") => void;
  readonly onFailed: (file: string, reason: string) => void;
};

/** What is said to the worker and by it. Without a worker where the browser lets none start, or can't have its code. */
type Line = { worker: Worker | null; hear: (message: FromWorker) => void };

/** Begun before there was a map to draw, with what has been said since. */
let begun: { readonly line: Line; readonly said: readonly FromWorker[] } | null = null;

/** Has the worker fetch and cut the base map while the page is still opening its bundle. */
export function beginBasemap(): void {
  const said: FromWorker[] = [];
  begun = { line: openLine((message) => said.push(message)), said };
}

/** Takes over the worker that has begun, or starts one. */
export function startBasemap({ onFiner, onFailed }: BasemapEvents): BasemapClient {
  const tiles = new Map<number, (bitmap: ImageBitmap | null) => void>();
  const outlines = new Map<number, (outline: AreaOutline | null) => void>();
  let lastId = 0;
  const hear = (data: FromWorker): void => {
    switch (data.type) {
      case "tiles":
        for (const { id, bitmap } of data.tiles) answer(tiles, id, bitmap);
        return;
      case "area":
        return answer(outlines, data.id, data.outline);
      case "finer":
        return onFiner(data.what);
      case "failed":
        if (line?.worker === null) leaveUnanswered();
        return onFailed(data.file, data.reason);
    }
  };
  const leaveUnanswered = (): void => {
    for (const id of tiles.keys()) answer(tiles, id, null);
    for (const id of outlines.keys()) answer(outlines, id, null);
  };
  let line: Line | null = begun?.line ?? null;
  line ??= openLine(hear);
  line.hear = hear;
  for (const message of begun?.said ?? []) hear(message);
  begun = null;
  const ask = <T>(
    waiting: Map<number, (answer: T | null) => void>,
    say: (id: number, to: Worker) => void,
  ): Promise<T | null> =>
    new Promise((resolve) => {
      const worker = line?.worker ?? null;
      if (worker === null) return resolve(null);
      lastId += 1;
      waiting.set(lastId, resolve);
      say(lastId, worker);
    });
  let together: TileRequest[] = [];
  return {
    tile: (request) =>
      ask(tiles, (id, to) => {
        together.push({ id, ...request });
        if (together.length > 1) return;
        queueMicrotask(() => {
          send(to, { type: "tiles", tiles: together });
          together = [];
        });
      }),
    outline: (area, zoom) => ask(outlines, (id, to) => send(to, { type: "area", id, area, zoom })),
    refine: () => {
      if (line?.worker != null) send(line.worker, { type: "drawn" });
    },
    retry: () => {
      if (line?.worker == null) line = openLine(hear);
      else start(line.worker);
    },
    close: () => {
      line?.worker?.terminate();
      leaveUnanswered();
    },
  };
}

function answer<T>(waiting: Map<number, (answer: T) => void>, id: number, what: T): void {
  waiting.get(id)?.(what);
  waiting.delete(id);
}

/** Where no worker can be had, events are shown without the ground under them, and that is said. */
function openLine(hear: Line["hear"]): Line {
  const worker = createWorker();
  const line: Line = { worker, hear };
  const failed = (reason: string): void => line.hear({ type: "failed", file: "basemap.worker", reason });
  worker?.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => line.hear(data));
  worker?.addEventListener("error", ({ message }) => {
    if (message === undefined) line.worker = null; // its code couldn't be had: what is thrown by it has a message
    failed(message ?? "could not start");
  });
  if (worker === null) failed("the browser lets no worker start");
  start(worker);
  return line;
}

function createWorker(): Worker | null {
  try {
    return new Worker(new URL("./basemap.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

function start(worker: Worker | null): void {
  const folder = new URL("basemap/", document.baseURI).href;
  if (worker !== null) send(worker, { type: "start", folder });
}

const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message, []);
