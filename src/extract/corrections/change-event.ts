import type { BundleEvent } from "../../bundle/types.ts";
import { parseCorrectedDate } from "./corrected-date.ts";
import type { PlaceFinder } from "./place-finder.ts";
import type { Change, Correction } from "./types.ts";

/** An event with what a correction sets of it, or why that can't be. */
export function changeEvent(
  event: BundleEvent,
  change: Change,
  finder: PlaceFinder,
  why: Pick<Correction, "note" | "by">,
): BundleEvent | string {
  const places = change.place === undefined ? event.places : finder.placesOf(change.place);
  if (typeof places === "string") return places;
  const date = change.date === undefined ? null : parseCorrectedDate(change.date)!;
  return {
    ...event,
    title: change.title ?? event.title,
    kind: change.kind ?? event.kind,
    status: change.status ?? event.status,
    when: date === null ? event.when : { ...date, basis: "corrected" },
    places,
    reports: event.reports
      .map((report) => (date === null ? report : redated(report, why)))
      .map((report) => (change.place === undefined ? report : replaced(report))),
    confidence: 1,
    state: "corrected",
  };
}

/** The words of the text stay as evidence, but the date no longer comes from them. */
const redated = (
  report: BundleEvent["reports"][number],
  why: Pick<Correction, "note" | "by">,
): BundleEvent["reports"][number] => ({ ...report, dateExplanation: explanationOf(why) });

/** Once a person has said where it was, no name waits for its place. */
function replaced({ unplaced, ...report }: BundleEvent["reports"][number]): BundleEvent["reports"][number] {
  if (unplaced === undefined) return report;
  const placeSpans = [...report.placeSpans, ...unplaced.map(({ span }) => span)];
  return { ...report, placeSpans: placeSpans.toSorted((a, b) => a[0] - b[0]) };
}

/** "Set by a person (Ana): the caption says so". */
export const explanationOf = ({ note, by }: Pick<Correction, "note" | "by">): string =>
  `Set by a person${by === undefined ? "" : ` (${by})`}${note === undefined ? "" : `: ${note}`}`;
