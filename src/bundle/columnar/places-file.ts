import * as v from "valibot";
import { PlaceSchema } from "../schema.ts";
import type { Place } from "../types.ts";
import { decodeNumbers, encodeNumbers } from "./digits.ts";

/**
 * Places by the field: `{"id": […], "name": […], …}`, null where a place has none and the field left out where none
 * has. In place of ids `within` holds numbers of places; `iso2` is "=" where it is that of the first place around it;
 * `lat` and `lon` are numbers (`digits.ts`) of steps from the south pole and the antimeridian, a degree being
 * 10 ** decimals steps. A quarter shorter, compressed, than a list of places.
 */
export type PlacesFile = Readonly<Record<string, readonly unknown[] | Degrees>>;

const DegreesSchema = v.object({ decimals: v.number(), steps: v.string() });
type Degrees = v.InferOutput<typeof DegreesSchema>;

const FIELDS = Object.keys(PlaceSchema.entries) as readonly (keyof Place)[];
const ORIGIN = { lat: -90, lon: -180 } as const;
/** With more, steps no longer fit 32 bits; such coordinates are written as they are. */
const MOST_DECIMALS = 7;
const AS_AROUND = "=";

export function formatPlaces(places: readonly Place[]): PlacesFile {
  const numbers = new Map(places.map(({ id }, i) => [id, i]));
  const around = ({ within }: Place): Place | undefined => places[numbers.get(within[0]!) ?? -1];
  const valueOf = (place: Place, field: keyof Place): unknown => {
    if (field === "within") return place.within.flatMap((id) => numbers.get(id) ?? []);
    if (field === "iso2" && place.iso2 !== undefined && around(place)?.iso2 === place.iso2) return AS_AROUND;
    return place[field] ?? null;
  };
  const columns = FIELDS.map((field) => [field, places.map((place) => valueOf(place, field))] as const);
  return {
    ...Object.fromEntries(columns.filter(([, values]) => values.some((value) => value !== null))),
    ...degreesFile("lat", places),
    ...degreesFile("lon", places),
  };
}

/** With as few decimals as tell all places' degrees exactly. */
function degreesFile(field: "lat" | "lon", places: readonly Place[]): PlacesFile {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const steps = places.map((place) => Math.round((place[field] - ORIGIN[field]) * 10 ** decimals));
    if (places.every((place, i) => degreesOf(field, steps[i]!, decimals) === place[field]))
      return { [field]: { decimals, steps: encodeNumbers(steps) } };
  }
  return {};
}

/** The nearest number of so many decimals, which is what JSON would have said. */
const degreesOf = (field: "lat" | "lon", steps: number, decimals: number): number =>
  (steps + ORIGIN[field] * 10 ** decimals) / 10 ** decimals;

/** Places from the file's fields; their shape is still to be checked. */
export function placesOf(file: PlacesFile): readonly unknown[] {
  const ids = columnOf(file, "id", 0);
  const columns = FIELDS.map((field) => [field, columnOf(file, field, ids.length)] as const);
  const places = ids.map((_, i) =>
    Object.fromEntries(
      columns.flatMap(([field, values]): readonly (readonly [string, unknown])[] => {
        const value = values[i] ?? null;
        return value === null ? [] : [[field, field === "within" ? idsOf(value, ids) : value]];
      }),
    ),
  );
  const numbers = new Map(ids.map((id, i) => [id, i]));
  for (const place of places) fillIso2(place, places, numbers);
  return places;
}

function columnOf(file: PlacesFile, field: keyof Place, count: number): readonly unknown[] {
  const values = file[field] ?? [];
  if ("steps" in values) {
    const steps = field === "lat" || field === "lon" ? decodeNumbers(values.steps, count) : null;
    return Array.from(steps ?? [], (step) => degreesOf(field as "lat" | "lon", step, values.decimals));
  }
  return values;
}

type RawPlace = Record<string, unknown>;

/** Up the places around it, until one says; a broken chain ends where it comes back to itself. */
function fillIso2(place: RawPlace, places: readonly RawPlace[], numbers: ReadonlyMap<unknown, number>): void {
  const chain = new Set<RawPlace>();
  let at: RawPlace | undefined = place;
  while (at?.["iso2"] === AS_AROUND && !chain.has(at)) {
    chain.add(at);
    const within: unknown = at["within"];
    at = places[numbers.get(Array.isArray(within) ? within[0] : null) ?? -1];
  }
  for (const each of chain) each["iso2"] = at?.["iso2"];
}

const WithinSchema = v.array(v.number());

function idsOf(numbers: unknown, ids: readonly unknown[]): readonly unknown[] {
  const parsed = v.safeParse(WithinSchema, numbers);
  return parsed.success ? parsed.output.map((number) => ids[number]) : [];
}

export const PlacesFileSchema = v.pipe(
  v.object({
    places: v.record(v.string(), v.union([v.array(v.unknown()), DegreesSchema])),
    sources: v.array(v.string()),
  }),
  v.transform(({ places, sources }) => ({ places: placesOf(places), sources })),
  v.object({ places: v.array(PlaceSchema), sources: v.array(v.string()) }),
);
