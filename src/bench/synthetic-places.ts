import type { Place } from "../bundle/types.ts";
import type { PlaceId } from "../domain/ids.ts";
import { seededRandom } from "./random.ts";

/** Country, ISO 3166-1 code and a point in it; then its cities. */
const COUNTRIES = [
  {
    name: "Syria",
    iso2: "SY",
    lat: 35,
    lon: 38,
    cities: [
      ["Aleppo", 36.2, 37.16],
      ["Palmyra", 34.56, 38.28],
      ["Homs", 34.73, 36.71],
    ],
  },
  {
    name: "Iraq",
    iso2: "IQ",
    lat: 33,
    lon: 44,
    cities: [
      ["Mosul", 36.34, 43.13],
      ["Baghdad", 33.34, 44.4],
    ],
  },
  {
    name: "Russia",
    iso2: "RU",
    lat: 60,
    lon: 100,
    cities: [
      ["Moscow", 55.75, 37.62],
      ["Sochi", 43.6, 39.73],
    ],
  },
  {
    name: "Ukraine",
    iso2: "UA",
    lat: 49,
    lon: 32,
    cities: [
      ["Kyiv", 50.45, 30.52],
      ["Odesa", 46.48, 30.73],
    ],
  },
  {
    name: "Türkiye",
    iso2: "TR",
    lat: 39,
    lon: 35,
    cities: [
      ["Ankara", 39.92, 32.85],
      ["Istanbul", 41.01, 28.95],
    ],
  },
  {
    name: "Yemen",
    iso2: "YE",
    lat: 15.5,
    lon: 47.5,
    cities: [
      ["Sanaa", 15.35, 44.21],
      ["Aden", 12.78, 45.04],
    ],
  },
  { name: "Switzerland", iso2: "CH", lat: 47, lon: 8, cities: [["Geneva", 46.2, 6.15]] },
  {
    name: "United States",
    iso2: "US",
    lat: 39.8,
    lon: -98.6,
    cities: [
      ["New York", 40.71, -74.01],
      ["Washington", 38.9, -77.04],
    ],
  },
  { name: "Kenya", iso2: "KE", lat: 1, lon: 38, cities: [["Nairobi", -1.28, 36.82]] },
  { name: "Japan", iso2: "JP", lat: 35.7, lon: 139.5, cities: [["Tokyo", 35.69, 139.69]] },
] as const;

/** So many places, the most told of first: cities, their countries, then numbered districts around the cities. */
export function syntheticPlaces(count: number, seed: number): readonly Place[] {
  const cities = COUNTRIES.flatMap(({ iso2, cities: own }) =>
    own.map(([name, lat, lon]) => ({ iso2, name, lat, lon })),
  );
  const cityPlaces = cities.map(({ iso2, name, lat, lon }) =>
    placeIn(iso2, `city-${slug(name)}`, { name, kind: "city", lat, lon, within: [countryId(iso2)] }),
  );
  const countryPlaces = COUNTRIES.map(({ name, iso2, lat, lon }) =>
    placeIn(iso2, countryId(iso2), { name, kind: "country", lat, lon, within: [] }),
  );
  const random = seededRandom(seed);
  const districts = Array.from(
    { length: Math.max(0, count - cityPlaces.length - countryPlaces.length) },
    (_, i) => districtOf(cityPlaces[Math.floor(random() ** 2 * cityPlaces.length)]!, i + 1, random),
  );
  return [...cityPlaces, ...countryPlaces, ...districts].slice(0, count);
}

function districtOf(city: Place, number: number, random: () => number): Place {
  const around = (degrees: number): number => Number((degrees + (random() + random() - 1) * 2.2).toFixed(4));
  return placeIn(city.iso2!, `district-${number}`, {
    name: `${city.name}, district ${number}`,
    kind: "quarter",
    lat: around(city.lat),
    lon: around(city.lon),
    within: [city.id, ...city.within],
  });
}

const slug = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

const countryId = (iso2: string): PlaceId => `country-${iso2}` as PlaceId;

const placeIn = (iso2: string, id: string, rest: Omit<Place, "id" | "iso2" | "source">): Place => ({
  ...rest,
  id: id as PlaceId,
  iso2,
  source: "synthetic",
});
