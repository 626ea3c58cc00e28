import { mesh } from "topojson-client";
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { GeometryObject } from "topojson-specification";
import { isDisputedLine } from "./disputed-lines.ts";
import type { UnitProperties, UnitTopology } from "./topology-types.ts";

/** What is drawn of the land: its surface, whose edge is the coast, and each kind of line once. */
export type LineworkName = "land" | "border" | "admin" | "admin7" | "admin8" | "disputed";

type Maker = (topology: UnitTopology) => MultiPolygon | MultiLineString;

/** One by one, because each takes a while at full detail. */
export const LINEWORK: Readonly<Record<LineworkName, Maker>> = {
  land: (topology) => ({ type: "MultiPolygon", coordinates: shoreOf(topology).map((ring) => [ring]) }),
  border: linesBetween((a, b) => a.c !== b.c && !isDisputedLine(a, b)),
  admin: innerBorders(undefined),
  admin7: innerBorders(7),
  admin8: innerBorders(8),
  disputed: linesBetween(isDisputedLine),
};

/** The closed lines along which land ends. Filled by the even-odd rule they are the land, its inland seas left out. */
const shoreOf = (topology: UnitTopology): Position[][] =>
  mesh(topology, topology.objects.units, (a, b) => a === b).coordinates;

/** The same as lines, without the stretches where the data ends but no coast is. */
export const coastOf = (topology: UnitTopology): MultiLineString => withoutSeams(shoreOf(topology));

/** Borders of divisions inside countries whose divisions are read from this zoom on. */
function innerBorders(zoom: number | undefined): Maker {
  return linesBetween((a, b) => a.c === b.c && a.z === zoom && !isDisputedLine(a, b));
}

function linesBetween(keep: (a: UnitProperties, b: UnitProperties) => boolean): Maker {
  return (topology) =>
    mesh(topology, topology.objects.units, (a, b) => a !== b && keep(unitProperties(a), unitProperties(b)));
}

const unitProperties = (geometry: GeometryObject): UnitProperties => geometry.properties ?? {};

/**
 * Where land reaches the antimeridian or the South Pole the data ends, but no coast is there. Cuts those stretches
 * out of the lines.
 */
function withoutSeams(lines: readonly Position[][]): MultiLineString {
  return { type: "MultiLineString", coordinates: lines.flatMap(cutAtSeam) };
}

const onSeam = ([lon = 0, lat = 0]: Position): boolean => Math.abs(lon) > 179.99 || lat < -89.9;

function cutAtSeam(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const point of line) {
    if (!onSeam(point)) {
      piece.push(point);
      continue;
    }
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}
