import type { UnitProperties } from "./topology-types.ts";

/**
 * Lines that are drawn dashed, because the states on either side, or the United Nations, don't agree that a border
 * runs there. A side is a country ("IN") or a division ("IN-LA"). Natural Earth knows these lines only where two
 * divisions meet: the Golan Heights, which lie in one of its divisions of Israel, show the 1974 zone as dashed and
 * no more.
 */
const DISPUTED: readonly (readonly [side: string, other: string])[] = [
  ["UA-43", "UA-65"], // Crimea, held by Russia since 2014
  ["XK", "RS"], // Kosovo
  ["EH", "MA"], // Western Sahara: the berm of 1987
  ["EH", "MR"],
  ["MA-16", "MR"],
  ["-99-X04~", "CY"], // the buffer zone in Cyprus
  ["-99-X11~", "SO"], // Somaliland
  ["MD-SN", "MD"], // Transnistria
  ["GE-AB", "GE"], // Abkhazia
  ["PS", "IL"], // the lines of 1949
  ["SY-X01~", "IL-Z"], // Golan Heights: the zone of 1974
  ["SY-X01~", "SY"],
  ["SY-QU", "IL-Z"],
  ["-99-X06~", "IN"], // Siachen Glacier
  ["-99-X06~", "PK"],
  ["-99-X06~", "CN"],
  ["IN-JK", "PK-JK"], // Kashmir: the line of control of 1972
  ["IN-JK", "PK-GB"],
  ["IN-LA", "PK-GB"],
  ["IN-LA", "PK-JK"],
  ["IN-JK", "PK-PB"],
  ["IN-LA", "CN-XJ"], // Aksai Chin
  ["IN-LA", "CN-XZ"],
  ["PK-GB", "CN-XJ"],
  ["IN-AR", "CN-XZ"], // Arunachal Pradesh
  ["KP", "KR"], // the armistice line of 1953
];

const KEYS: ReadonlySet<string> = new Set(DISPUTED.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/** Divisions that keep a shape of their own in the countries file, so that their disputed edge can be drawn. */
export const DISPUTED_DIVISIONS: ReadonlySet<string> = new Set(
  DISPUTED.flat().filter((side) => side.includes("-")),
);

/** Whether the line between two pieces of land is dashed. */
export const isDisputedLine = (a: UnitProperties, b: UnitProperties): boolean =>
  sidesOf(a).some((side) => sidesOf(b).some((other) => KEYS.has(`${side}|${other}`)));

const sidesOf = ({ c, i }: UnitProperties): readonly string[] => [c, i].filter((side) => side !== undefined);
