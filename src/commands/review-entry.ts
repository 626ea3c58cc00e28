import type { Bundle, BundleEvent } from "../bundle/types.ts";
import { oneLine } from "./one-line.ts";
import { placeChoices } from "./place-choices.ts";

const WORDS_QUOTED = 12;
/** A name that couldn't be placed is less sure than any that was. */
const NOT_PLACED = 0.25;

/** As sure as the least sure part of it, 0..1; a date that is only the publication's counts as half sure. */
export const certaintyOf = ({ confidence, places, when, reports }: BundleEvent): number =>
  [
    confidence,
    when.basis === "publication" ? 0.5 : 1,
    reports[0]!.unplaced === undefined ? 1 : NOT_PLACED,
    ...places.map((place) => place.confidence),
  ].reduce((a, b) => Math.min(a, b));

/** An event with what was read, as comments, over the lines for corrections.yaml that call it right. */
export function reviewEntry(event: BundleEvent, bundle: Bundle): string {
  const report = event.reports[0]!;
  const file = bundle.articles.find(({ id }) => id === report.article)?.file;
  const names = new Map(bundle.places.map(({ id, name }) => [id, name]));
  const places = event.places.map(({ place, role }) => `${names.get(place) ?? place} (${role})`);
  const { from, to, basis } = event.when;
  const quote = oneLine(report.quote);
  return [
    `# ${certaintyOf(event).toFixed(2)}  ${oneLine(event.title)}`,
    `#   ${from === to ? from : `${from} to ${to}`} (${basis}); ${oneLine(places.join(", ")) || "no place"}`,
    `#   ${file ?? "a table"}: “${quote}”`,
    ...placeChoices(event, bundle).map((line) => `#   ${line}`),
    `- event: ${event.id}`,
    `  words: ${JSON.stringify(quote.split(" ").slice(0, WORDS_QUOTED).join(" "))}`,
    `  was: ${JSON.stringify(oneLine(event.title))}`,
    `  checked: true`,
  ].join("\n");
}
