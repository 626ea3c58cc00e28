import type { Vicinity } from "../../../domain/vicinity.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace, PlaceKind } from "../types.ts";
import {
  boxAround,
  edgeOf,
  isInBox,
  kmBetween,
  middleOf,
  padded,
  pointAt,
  type Box,
  type Point,
} from "./great-circle.ts";
import { vicinityId, vicinityName, vicinityOfCode } from "./vicinity-name.ts";

/** Around a place whose edges nobody knows, how far a text may mean. Kilometres. */
const REACH = { side: 20, outside: 10, off: 40, road: 25 } as const;
/** "1,200 km from Moscow" without saying where to: anywhere on that circle. */
const FARTHEST_ROUND = 100;
/** Towns farther apart than this have too much between them to be drawn. */
const FARTHEST_APART = 600;
/** Half of what lies between two of the eight bearings, as a part of the distance: tan 22.5°. */
const ASIDE = 0.41;
/** Smaller areas than this, in kilometres, would be a point in all but name. */
const LEAST_RADIUS = 3;

/** Drawn as a whole, water around it or none: their edges aren't in the gazetteer, so there is nothing to measure from. */
const WHOLE: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["country", "continent"]);
const IN_A_CITY: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["site", "quarter"]);

/**
 * The place that the words mean, worked out from the one they name: a vague area about a point. That place itself where
 * it is drawn no finer ("off Libya", "outside the White House"); null where the words don't tell where it lies.
 */
export function vicinityOf(
  anchor: GazetteerPlace,
  { way, km: said, bearing }: Vicinity,
  gazetteer: Gazetteer,
): GazetteerPlace | null {
  if (way === "between") return null;
  const km = said === undefined ? undefined : snapped(said);
  if (WHOLE.has(anchor.kind)) return way === "off" || way === "road" ? anchor : null;
  if (IN_A_CITY.has(anchor.kind) && km === undefined && bearing === undefined) return anchor;
  const near: Vicinity = { way, ...(km !== undefined && { km }), ...(bearing !== undefined && { bearing }) };
  const area = areaOf(anchor, near);
  return area === null ? null : placeOf([anchor], near, area, gazetteer);
}

/** "on the road from Damascus to Homs": the area that covers both; null where they are no places to lie between. */
export function placeBetween(
  a: GazetteerPlace,
  b: GazetteerPlace,
  gazetteer: Gazetteer,
): GazetteerPlace | null {
  const isApart = a.id !== b.id && !WHOLE.has(a.kind) && !WHOLE.has(b.kind);
  if (!isApart || kmBetween(a, b) > FARTHEST_APART) return null;
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const centre = middleOf(first, second);
  const aside = Math.max(LEAST_RADIUS, 0.15 * kmBetween(first, second));
  const [west, east] = eastward(first.lon, second.lon);
  const box = padded([west, Math.min(first.lat, second.lat), east, Math.max(first.lat, second.lat)], aside);
  return placeOf([first, second], { way: "between" }, { centre, box }, gazetteer);
}

/** The place of an id that this module made; undefined for any other id, and where its anchor isn't known. */
export function vicinityWithId(id: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  const parts = id.split("~");
  const anchors = parts.slice(0, -1).flatMap((part) => gazetteer.place(part) ?? []);
  const [a, b] = anchors;
  if (a === undefined || anchors.length < parts.length - 1) return undefined;
  const near = vicinityOfCode(parts.at(-1)!);
  const found = b === undefined ? near && vicinityOf(a, near, gazetteer) : placeBetween(a, b, gazetteer);
  return found?.id === id ? found : undefined;
}

/** "10 miles" and "16 km" are one distance: whole kilometres where that is within a hundredth of what was said. */
const snapped = (km: number): number => (Math.abs(Math.round(km) - km) <= km / 100 ? Math.round(km) : km);

type Area = { readonly centre: Point; readonly box: Box };

function areaOf(anchor: GazetteerPlace, { way, km, bearing }: Vicinity): Area | null {
  const edge = radiusOf(anchor);
  if (bearing === undefined) {
    if (km !== undefined && (km > FARTHEST_ROUND || km === 0)) return null;
    const around = km ?? REACH[way === "off" ? "off" : way === "road" ? "road" : "outside"];
    return { centre: anchor, box: padded(anchor.extent ?? boxAround(anchor, edge), around) };
  }
  if (km === 0) return null;
  // A distance is told from a town's middle, but from the edge of what has one.
  const from = anchor.extent === undefined ? anchor : edgeOf(anchor.extent, bearing);
  const away = km ?? (anchor.extent === undefined ? edge + REACH.side : REACH.side);
  const centre = pointAt(from, bearing, away);
  const radius = km === undefined ? REACH.side : Math.max(LEAST_RADIUS, ASIDE * km);
  return { centre, box: boxAround(centre, radius) };
}

/** People on a square kilometre of a town, about: a million of them live within nine kilometres of its middle. */
const DENSITY = 4000;
const VILLAGE = 2000;

const radiusOf = ({ kind, population = VILLAGE }: GazetteerPlace): number =>
  kind === "city" ? Math.min(25, Math.sqrt(population / DENSITY / Math.PI)) : 1;

function placeOf(
  anchors: readonly GazetteerPlace[],
  near: Vicinity,
  { centre, box }: Area,
  gazetteer: Gazetteer,
): GazetteerPlace {
  const [anchor, ...others] = anchors as readonly [GazetteerPlace, ...GazetteerPlace[]];
  const shared = anchor.within.filter((id) => others.every(({ within }) => within.includes(id)));
  const within = shared.filter((id) => mayHold(gazetteer.place(id), centre, gazetteer));
  const country = within.some((id) => gazetteer.place(id)?.kind === "country") ? anchor.iso2 : undefined;
  return {
    id: vicinityId(near, anchors),
    name: vicinityName(near, anchors),
    kind: "region",
    lat: rounded(centre.lat, 5),
    lon: rounded(centre.lon, 5),
    ...(country !== undefined && { iso2: country }),
    within,
    extent: box.map((degrees) => rounded(degrees, 3)) as unknown as Box,
    vague: true,
    near: { of: anchors.map(({ id, name }) => ({ id, name })), ...near },
    source: `derived from ${anchor.source}`,
  };
}

/** Whether a place around the anchor may hold the point too, as far as its extent, or that of its divisions, tells. */
function mayHold(area: GazetteerPlace | undefined, point: Point, gazetteer: Gazetteer): boolean {
  if (area === undefined || area.kind === "city" || area.kind === "quarter") return false;
  if (area.extent !== undefined) return isInBox(area.extent, point);
  return area.kind !== "country" || holdsByDivisions(area, point, gazetteer);
}

function holdsByDivisions({ id }: GazetteerPlace, point: Point, gazetteer: Gazetteer): boolean {
  const { columns, indexOf } = gazetteer;
  const boxes = divisionBoxes(gazetteer).get(columns.country[indexOf(id) ?? -1] ?? 0) ?? [];
  return boxes.length === 0 || boxes.some((box) => isInBox(box, point));
}

const divisions = new WeakMap<Gazetteer, ReadonlyMap<number, readonly Box[]>>();

/** Extents of the areas of each country, by its code as the columns have it; gathered once for a gazetteer. */
function divisionBoxes(gazetteer: Gazetteer): ReadonlyMap<number, readonly Box[]> {
  const known = divisions.get(gazetteer);
  if (known !== undefined) return known;
  const { areaCount, country, extent } = gazetteer.columns;
  const boxes = new Map<number, Box[]>();
  for (let i = 0; i < areaCount; i += 1) {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = extent.subarray(i * 4, i * 4 + 4);
    if (Number.isNaN(west) || country[i] === 0) continue;
    const own = boxes.get(country[i]!) ?? [];
    own.push([west, south, east, north]);
    boxes.set(country[i]!, own);
  }
  divisions.set(gazetteer, boxes);
  return boxes;
}

/** Two longitudes as west and east end of the shorter way between them. */
const eastward = (a: number, b: number): readonly [number, number] => {
  const [low, high] = a < b ? [a, b] : [b, a];
  return high - low <= 180 ? [low, high] : [high, low];
};

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;
