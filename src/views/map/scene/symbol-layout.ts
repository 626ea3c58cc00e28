import {
  boxAround,
  boxesAround,
  boxesBeside,
  boxesOverlap,
  type Box,
  createOccupancy,
  placeLabels,
  type LabelCandidate,
  type Occupancy,
  type PlacedLabel,
} from "./label-placement.ts";
import type { AreaSymbol, PointSymbol, Scene } from "./scene.ts";
import { onScreen, type ScreenPoint, type Viewport } from "./viewport.ts";

/** How places and numbers are written in the reader's language. */
export type MapNames = {
  readonly nameOf: (place: number) => string;
  /** "12,345" */
  readonly number: (count: number) => string;
};

/** Width in pixels of a text as it will be drawn. */
export type Measure = (text: string, style: LabelStyle) => number;
export type LabelStyle = "place" | "placeCount" | "area" | "areaCount";

export type PlacedPoint = { readonly symbol: PointSymbol; readonly at: ScreenPoint };
/** `count` is written where the symbol itself doesn't say it; else "". */
export type PointLabel = {
  readonly symbol: PointSymbol;
  readonly name: string;
  readonly count: string;
};
/** `at` is the area's own point: a name that had to move aside is tied to it by a line. */
export type AreaLabel = {
  readonly symbol: AreaSymbol;
  readonly at: ScreenPoint;
  readonly name: string;
  readonly count: string;
};

/** Where on the map's element everything that stands for events goes. */
export type SymbolLayout = {
  readonly points: readonly PlacedPoint[];
  readonly pointLabels: readonly PlacedLabel<PointLabel>[];
  readonly areaLabels: readonly PlacedLabel<AreaLabel>[];
  /** What is taken, so that the base map's names keep clear. */
  readonly occupied: Occupancy;
};

/** Labels beyond this many couldn't be read anyway. */
const MOST_LABELS = 150;
const LABEL_HEIGHT = 16;
const AREA_HEIGHT = 22;
/** Square pixels of map to each area that is named in a crowd whether or not there is room. */
const PIXELS_AN_AREA = 120_000;
const areasInCrowd = ({ width, height }: Viewport): number => Math.ceil((width * height) / PIXELS_AN_AREA);

/** The most told of have their names even where areas' names would take the room. */
const NAMED_FIRST = 3;
/** How many pixels the name of an area may move aside; in a crowd, lines from afar would cross each other. */
const AREA_REACH = { alone: 150, inCrowd: 46 };

/**
 * Symbols first, for they say where; then the names of the most told of places; then those of areas, which must be
 * somewhere (in a crowd only the most told of them, near their areas); then as many names of places as there is room
 * for, most events first. Nothing is written on what controls cover.
 */
export function layOutSymbols(
  scene: Scene,
  viewport: Viewport,
  names: MapNames,
  measure: Measure,
  covered: readonly Box[],
): SymbolLayout {
  const occupied = createOccupancy();
  for (const box of covered) occupied.add(box);
  const points = scene.points.flatMap((symbol) =>
    onScreen(viewport, symbol.x, symbol.y, symbol.radius).map((at) => ({ symbol, at })),
  );
  for (const { symbol, at } of points) occupied.add(boxAround(at, symbol.radius + 1, symbol.radius + 1));
  const named = scene.areas.filter((area) => area.named);
  const mustName = scene.crowd === null ? named.length : areasInCrowd(viewport);
  const reach = scene.crowd === null ? AREA_REACH.alone : AREA_REACH.inCrowd;
  const ground = { viewport, covered, names, measure, reach };
  const areas = named.flatMap((symbol, rank) =>
    onScreen(viewport, symbol.x, symbol.y, 0).map((at) => areaCandidate(symbol, at, rank < mustName, ground)),
  );
  const labels = points
    .toSorted((a, b) => Number(b.symbol.selected) - Number(a.symbol.selected))
    .slice(0, MOST_LABELS)
    .map((placed) => pointCandidate(placed, viewport, names, measure));
  const namedFirst = placeLabels(labels.slice(0, NAMED_FIRST), occupied);
  const areaLabels = placeLabels(areas, occupied);
  const pointLabels = [...namedFirst, ...placeLabels(labels.slice(NAMED_FIRST), occupied)];
  return { points, pointLabels, areaLabels, occupied };
}

type Ground = {
  readonly viewport: Viewport;
  readonly covered: readonly Box[];
  readonly names: MapNames;
  readonly measure: Measure;
  readonly reach: number;
};

function areaCandidate(
  symbol: AreaSymbol,
  at: ScreenPoint,
  always: boolean,
  { viewport, covered, names, measure, reach }: Ground,
): LabelCandidate<AreaLabel> {
  const name = names.nameOf(symbol.place).toLocaleUpperCase("en");
  const count = countText(symbol, names);
  const width = measure(name, "area") + measure(count, "areaCount") + 26;
  const boxes = boxesAround(at, { width, height: AREA_HEIGHT }, reach);
  const whole = boxes.filter(
    (box) => isWithin(box, viewport) && !covered.some((other) => boxesOverlap(box, other)),
  );
  return { label: { symbol, at, name, count }, boxes: whole.length > 0 ? whole : boxes, always };
}

const isWithin = ({ left, right, top, bottom }: Box, { width, height }: Viewport): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

/** Radius in pixels from which a symbol of mixed kinds has its number inside. */
const NUMBER_FROM_RADIUS = 8;

/** "3", or "3 | 13" while two ranges are compared. */
const countText = (
  { count, other }: { readonly count: number; readonly other: number | null },
  { number }: MapNames,
): string => (other === null ? number(count) : `${number(count)} | ${number(other)}`);

export const saysItsNumber = ({ radius, traits }: PointSymbol): boolean =>
  traits.kind === null && radius >= NUMBER_FROM_RADIUS;

function pointCandidate(
  { symbol, at }: PlacedPoint,
  viewport: Viewport,
  names: MapNames,
  measure: Measure,
): LabelCandidate<PointLabel> {
  const others = symbol.members.length - 1;
  const more = others === 0 ? "" : ` +${names.number(others)}`;
  const name = names.nameOf(symbol.place) + more;
  const count =
    symbol.other !== null || (symbol.count > 1 && !saysItsNumber(symbol)) ? countText(symbol, names) : "";
  const width = measure(name, "place") + (count === "" ? 0 : measure(count, "placeCount") + 4);
  const boxes = boxesBeside(at, symbol.radius + (symbol.members.length > 1 ? 3 : 0), {
    width,
    height: LABEL_HEIGHT,
  }).filter(({ left, right }) => left >= 0 && right <= viewport.width);
  return { label: { symbol, name, count }, boxes, always: symbol.selected };
}

/** The symbol or area name at a point of the map's element, the one drawn last winning; null for bare map. */
export function symbolAt(layout: SymbolLayout, { x, y }: ScreenPoint): PointSymbol | AreaSymbol | null {
  const near = layout.points
    .map(({ symbol, at }) => ({ symbol, distance: Math.hypot(at.x - x, at.y - y) }))
    .filter(({ symbol, distance }) => distance <= Math.max(12, symbol.radius + 2))
    .toSorted((a, b) => a.distance - b.distance)[0];
  const named = layout.areaLabels.find(
    ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
  return near?.symbol ?? named?.label.symbol ?? null;
}
