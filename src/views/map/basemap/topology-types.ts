import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/**
 * One piece of land that is drawn: a first-level division, or in the countries file all of a country's divisions in
 * one. Keys are short because there are thousands.
 */
export type UnitProperties = {
  /** ISO 3166-1 alpha-2 of the country, absent where nobody's claim is taken up (Antarctica's ice, Spratly Islands). */
  readonly c?: string;
  /** ISO 3166-2 of the division: "SY-HL". In the countries file only on pieces with a disputed edge. */
  readonly i?: string;
  /** ISO 3166-2 of the part of the country that holds the division: "GB-SCT". */
  readonly p?: string;
  /** First zoom at which the country's inner borders are readable, where its divisions are small: 7 or 8. */
  readonly z?: number;
};

export type UnitGeometry = Polygon<UnitProperties> | MultiPolygon<UnitProperties>;

export type UnitTopology = Topology<{ readonly units: GeometryCollection<UnitProperties> }>;

export type HydroTopology = Topology<{
  readonly lakes: GeometryCollection;
  readonly rivers: GeometryCollection;
}>;

/** `labels.json`: what is written on the base map. Positions in thousandths of a degree, sorted by zoom. */
export type LabelFile = {
  /** Named in English; for other languages the browser has the names by code. */
  readonly countries: readonly (readonly [
    iso2: string,
    lon: number,
    lat: number,
    zoom: number,
    name: string,
  ])[];
  readonly waters: readonly (readonly [name: string, lon: number, lat: number, zoom: number])[];
  /** Columns, parallel. `zoom` is the first at which the town is worth naming; `rank` 2 capital, 1 big, 0 other. */
  readonly towns: {
    readonly name: readonly string[];
    readonly lon: readonly number[];
    readonly lat: readonly number[];
    readonly zoom: readonly number[];
    readonly rank: readonly number[];
  };
};
