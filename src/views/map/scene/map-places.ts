import type { Place } from "../../../bundle/types.ts";
import type { AreaKey } from "../basemap/protocol.ts";
import { worldX, worldY } from "./mercator.ts";

/** How a place is drawn: a town, quarter or site as a point, everything else as an area. */
export type PlaceShape =
  /** With `reach`, the symbol stands in a soft ground as wide as the words leave it: "50 km east of Palmyra". */
  | { readonly shape: "point"; readonly reach?: WorldBox }
  /** A country or division that the base map has the outline of. */
  | { readonly shape: "outline"; readonly area: AreaKey }
  /** An ellipse that fills this box; its edge is soft, because nobody has drawn the real one. */
  | { readonly shape: "extent"; readonly box: WorldBox }
  /** An area of which nothing but a point is known: its name alone is shown. */
  | { readonly shape: "name" };

/** World coordinates, 0..1; east is above 1 where the box crosses the antimeridian. */
export type WorldBox = {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
};

/** The corpus's places as the map needs them, by index of `Corpus.places`. */
export type MapPlaces = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly shapes: readonly PlaceShape[];
};

export const mapPlacesOf = (places: readonly Place[]): MapPlaces => ({
  x: Float64Array.from(places, ({ lon }) => worldX(lon)),
  y: Float64Array.from(places, ({ lat }) => worldY(lat)),
  shapes: places.map(shapeOf),
});

export function shapeOf(place: Place): PlaceShape {
  switch (place.kind) {
    case "site":
    case "quarter":
    case "city":
      return { shape: "point" };
    case "country":
      return place.iso2 === undefined
        ? extentOf(place)
        : { shape: "outline", area: { level: "country", code: place.iso2 } };
    case "division":
      return place.division === undefined
        ? extentOf(place)
        : { shape: "outline", area: { level: "division", code: place.division } };
    case "region":
    case "water":
    case "continent":
      return place.near === undefined ? extentOf(place) : vicinityOf(place);
  }
}

const extentOf = ({ extent }: Place): PlaceShape =>
  extent === undefined ? { shape: "name" } : { shape: "extent", box: boxOf(extent) };

const vicinityOf = ({ extent }: Place): PlaceShape =>
  extent === undefined ? { shape: "name" } : { shape: "point", reach: boxOf(extent) };

function boxOf([west, south, east, north]: NonNullable<Place["extent"]>): WorldBox {
  const left = worldX(west);
  const right = worldX(east);
  return {
    west: left,
    east: right < left ? right + 1 : right,
    north: worldY(north),
    south: worldY(south),
  };
}
