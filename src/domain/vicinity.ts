/** The points of the compass that texts name, clockwise from north, 45° apart. */
export const BEARINGS = [
  "north",
  "northeast",
  "east",
  "southeast",
  "south",
  "southwest",
  "west",
  "northwest",
] as const;
export type Bearing = (typeof BEARINGS)[number];

/**
 * How a place lies to the ones it is told by: so far away or on that side, around them and not in them, off their coast,
 * on the road to one, between two.
 */
export const VICINITY_WAYS = ["away", "outside", "off", "road", "between"] as const;
export type VicinityWay = (typeof VICINITY_WAYS)[number];

/** "50 km east of Palmyra": `{ way: "away", km: 50, bearing: "east" }`. What wasn't said is absent. */
export type Vicinity = {
  readonly way: VicinityWay;
  readonly km?: number;
  readonly bearing?: Bearing;
};
