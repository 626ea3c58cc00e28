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
  border: linesOf("border"),
  admin: linesOf("admin"),
  admin7: linesOf("admin7"),
  admin8: linesOf("admin8"),
  disputed: linesOf("disputed"),
};

/** The closed lines along which land ends. Filled by the even-odd rule they are the land, its inland seas left out. */
const shoreOf = (topology: UnitTopology): Position[][] =>
  mesh(topology, topology.objects.units, (a, b) => a === b).coordinates;

/** The same as lines, without the stretches where the data ends but no coast is. */
export const coastOf = (topology: UnitTopology): MultiLineString => withoutSeams(shoreOf(topology));

function linesOf(name: LineworkName): Maker {
  return (topology) =>
    mesh(
      topology,
      topology.objects.units,
      (a, b) => a !== b && lineBetween(unitProperties(a), unitProperties(b)) === name,
    );
}

/** What the line between two pieces of land is. Inner borders are told apart by the zoom that they are drawn from. */
export function lineBetween(a: UnitProperties, b: UnitProperties): LineworkName {
  if (isDisputedLine(a, b)) return "disputed";
  if (a.c !== b.c) return "border";
  return a.z === undefined ? "admin" : a.z === 7 ? "admin7" : "admin8";
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

/** The stretches of a line that aren't where the data ends. */
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
