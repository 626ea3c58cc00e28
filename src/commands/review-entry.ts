import type { Bundle, BundleEvent } from "../bundle/types.ts";

const WORDS_QUOTED = 12;

/** As sure as the least sure part of it, 0..1; a date that is only the publication's counts as half sure. */
export const certaintyOf = ({ confidence, places, when }: BundleEvent): number =>
  [confidence, when.basis === "publication" ? 0.5 : 1, ...places.map((place) => place.confidence)].reduce(
    (a, b) => Math.min(a, b),
  );

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
    `- event: ${event.id}`,
    `  words: ${JSON.stringify(quote.split(" ").slice(0, WORDS_QUOTED).join(" "))}`,
    `  was: ${JSON.stringify(oneLine(event.title))}`,
    `  checked: true`,
  ].join("\n");
}

/** A comment ends with its line, so no line of an article may end it. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
