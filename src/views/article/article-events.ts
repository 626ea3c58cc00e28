import type { BundleEvent, Report, TextSpan } from "../../bundle/types.ts";
import type { ArticleId } from "../../domain/ids.ts";

/** An event as one article tells it; `reports` are that article's only, at least one. */
export type ToldEvent = { readonly event: BundleEvent; readonly reports: readonly Report[] };

/** The events as the article tells them: in order of their first words in it, those without words last. */
export function toldBy(article: ArticleId, events: readonly BundleEvent[]): readonly ToldEvent[] {
  return events
    .map((event) => ({ event, reports: event.reports.filter((report) => report.article === article) }))
    .filter(({ reports }) => reports.length > 0)
    .toSorted((a, b) => firstOffset(a) - firstOffset(b));
}

/** Where the event is first told; Infinity when no words are known. */
const firstOffset = ({ reports }: ToldEvent): number =>
  reports.reduce((first, { span }) => (span === null ? first : Math.min(first, span[0])), Infinity);

/** The events whose first words begin in a stretch of the text. */
export const toldIn = (told: readonly ToldEvent[], [start, end]: TextSpan): readonly ToldEvent[] =>
  told.filter((one) => start <= firstOffset(one) && firstOffset(one) < end);

/** The event told before (-1) or after (1) one in an article; the first or last from none. */
export function neighbour(told: readonly ToldEvent[], id: string | null, by: 1 | -1): BundleEvent | null {
  const at = told.findIndex(({ event }) => event.id === id);
  const next = at === -1 ? (by === 1 ? 0 : told.length - 1) : at + by;
  return told[next]?.event ?? null;
}
