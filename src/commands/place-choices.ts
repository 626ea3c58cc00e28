import type { Bundle, BundleEvent, PlaceReading } from "../bundle/types.ts";
import { oneLine } from "./one-line.ts";

type EventPlace = BundleEvent["places"][number];
type Chosen = Pick<EventPlace, "place" | "role">;

/**
 * What the places of an event may be instead, each with the line for corrections.yaml that says so: it stands in the
 * entry in place of `checked: true`, and names the event's other places too, since it replaces them all.
 */
export function placeChoices(event: BundleEvent, bundle: Bundle): readonly string[] {
  return [
    ...event.places.flatMap((named, i) =>
      (named.alternatives ?? []).flatMap((other) => [
        `${nameOf(named, bundle)} could be ${described(other)}; then, instead of “checked: true”:`,
        placeLine(event.places.map((one, at) => (at === i ? { ...one, place: instead(one, other) } : one))),
      ]),
    ),
    ...unplacedChoices(event, bundle),
  ];
}

function unplacedChoices({ places, reports }: BundleEvent, bundle: Bundle): readonly string[] {
  const [report] = reports;
  const text = bundle.articles.find(({ id }) => id === report?.article)?.text ?? "";
  const role = places[0]?.role ?? "happened";
  return (report?.unplaced ?? []).flatMap(({ span, alternatives }) => {
    const name = oneLine(text.slice(span[0], span[1]));
    if (alternatives.length === 0)
      return [
        `“${name}” wasn’t placed, no place of that name is known; with its point, instead of “checked: true”:`,
        `  place: { name: ${JSON.stringify(name)}, lat: …, lon: …, role: ${role} }`,
      ];
    return alternatives.flatMap((other) => [
      `“${name}” wasn’t placed; if it is ${described(other)}, instead of “checked: true”:`,
      placeLine([{ place: other.id, role }, ...places.filter(({ basis }) => basis === "governed")]),
    ]);
  });
}

/** 50 km east of the one Palmyra is 50 km east of the other: ids of such places begin with their anchor's. */
const instead = ({ place }: EventPlace, { id }: PlaceReading): EventPlace["place"] =>
  `${id}${/~[^~]*$/.exec(place)?.[0] ?? ""}` as EventPlace["place"];

const nameOf = ({ place }: EventPlace, { places }: Bundle): string =>
  oneLine(places.find(({ id }) => id === place)?.name ?? place);

/** "Tripoli, Lebanon (0.31)" */
const described = ({ name, within, confidence }: PlaceReading): string =>
  `${oneLine([name, ...within].join(", "))} (${confidence.toFixed(2)})`;

/** As it stands in the file, indented under its entry. */
function placeLine(places: readonly Chosen[]): string {
  const entries = places.map(({ place, role }) => `{ id: ${scalar(place)}, role: ${role} }`);
  return `  place: ${entries.length === 1 ? entries[0]! : `[${entries.join(", ")}]`}`;
}

/** An id as YAML takes it within braces. */
const scalar = (id: string): string => (/^[A-Za-z][\w.~-]*$/.test(id) ? id : JSON.stringify(id));
