import { areaOutline } from "./area-outline.ts";
import { countryLayers } from "./country-layers.ts";
import { cutLayer, waterLayers } from "./cut-layer.ts";
import { LINEWORK, type LineworkName } from "./linework.ts";
import type { AreaRequest, FromWorker, StartRequest, Tile, TileRequest, ToWorker } from "./protocol.ts";
import { paintTile } from "./tile-painter.ts";
import { tileContent, type LayerSource, type TileSources } from "./tile-sources.ts";
import type { HydroTopology, UnitTopology } from "./topology-types.ts";

/*
 * Loads, cuts and draws the base map away from the page's own thread. Countries come first and are drawn at once;
 * divisions (ten times the bytes) are fetched when the map is first seen from near enough to need them.
 */

declare const self: DedicatedWorkerGlobalScope;

/** From this zoom on, the countries file is too coarse. */
const DIVISIONS_FROM_ZOOM = 4;

type Tier = { readonly topology: UnitTopology; readonly sources: TileSources };

/** What is finer than the first view needs would take the processor from it. */
let sayDrawn: () => void;
const firstViewDrawn = new Promise<void>((resolve) => {
  sayDrawn = resolve;
});

let folder = "";
let water: TileSources = {};
let countries: Promise<Tier | null> | null = null;
let divisions: Promise<Tier | null> | null = null;
/** Once loaded, for requests that shouldn't wait. */
let divisionsNow: Tier | null = null;

const say = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, transfer);

async function fetchJson<T>(file: string): Promise<T | null> {
  try {
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return (await response.json()) as T;
  } catch (error) {
    say({ type: "failed", file, reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

async function loadCountries(): Promise<Tier | null> {
  const topology = await fetchJson<UnitTopology>("countries.json");
  return topology === null ? null : { topology, sources: countryLayers(topology) };
}

/** Joins and indexes one kind of line after the other; between them, requests are answered. */
async function loadDivisions(): Promise<Tier | null> {
  await firstViewDrawn;
  const topology = await fetchJson<UnitTopology>("divisions.json");
  if (topology === null) return null;
  const sources: Partial<Record<LineworkName, LayerSource>> = {};
  for (const [name, make] of Object.entries(LINEWORK) as [LineworkName, (typeof LINEWORK)[LineworkName]][]) {
    await breathe();
    sources[name] = cutLayer(make(topology));
  }
  divisionsNow = { topology, sources };
  say({ type: "finer", what: "outlines" });
  return divisionsNow;
}

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

function start(request: StartRequest): void {
  folder = request.folder;
  divisions = null;
  countries = loadCountries();
  void firstViewDrawn.then(loadWater);
}

async function loadWater(): Promise<void> {
  const topology = await fetchJson<HydroTopology>("hydrography.json");
  if (topology === null) return;
  water = waterLayers(topology);
  say({ type: "finer", what: "ground" });
}

function tierFor(zoom: number): Promise<Tier | null> | null {
  if (zoom < DIVISIONS_FROM_ZOOM) return countries;
  divisions ??= loadDivisions();
  return divisionsNow === null ? countries : divisions;
}

async function drawTiles(requests: readonly TileRequest[]): Promise<void> {
  const tiles: Tile[] = [];
  for (const request of requests) tiles.push({ id: request.id, bitmap: await drawTile(request) });
  say(
    { type: "tiles", tiles },
    tiles.flatMap(({ bitmap }) => bitmap ?? []),
  );
}

async function drawTile({ zoom, x, y, pixels, palette }: TileRequest): Promise<ImageBitmap | null> {
  const tier = await tierFor(zoom);
  const canvas = new OffscreenCanvas(pixels, pixels);
  const context = canvas.getContext("2d", { alpha: false });
  if (tier === null || context === null) return null;
  paintTile(context, tileContent({ ...tier.sources, ...water }, zoom, x, y), palette, { zoom, pixels });
  return canvas.transferToImageBitmap();
}

async function outlineArea({ id, area, zoom }: AreaRequest): Promise<void> {
  if (area.level === "division") divisions ??= loadDivisions();
  const tier = await (area.level === "division" ? divisions : tierFor(zoom));
  const outline = tier === null ? null : areaOutline(tier.topology, area, zoom);
  say(
    { type: "area", id, outline },
    outline === null ? [] : [outline.points.buffer, outline.ringEnds.buffer],
  );
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case "start":
      return start(data);
    case "drawn":
      return sayDrawn();
    case "tiles":
      return void drawTiles(data.tiles);
    case "area":
      return void outlineArea(data);
  }
});
