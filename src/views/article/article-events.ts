import type { Corpus } from "../../bundle/corpus.ts";
import type { BundleEvent, Report, TextSpan } from "../../bundle/types.ts";
import type { ArticleId } from "../../domain/ids.ts";

/** An event as one article tells it; `reports` are that article's only, at least one. */
export type ToldEvent = { readonly event: BundleEvent; readonly reports: readonly Report[] };

const eventsByArticle = new WeakMap<Corpus, ReadonlyMap<number, readonly number[]>>();

/** Indices of the events that an article tells, in order of time. */
export function eventIndicesOf(corpus: Corpus, article: ArticleId): readonly number[] {
  const index = corpus.articles.findIndex(({ id }) => id === article);
  const known = eventsByArticle.get(corpus) ?? groupByArticle(corpus);
  eventsByArticle.set(corpus, known);
  return known.get(index) ?? [];
}

/** One pass over all reports, when the first article is opened. */
function groupByArticle({ columns, size }: Corpus): ReadonlyMap<number, readonly number[]> {
  const { reportStart, reportArticle } = columns;
  const groups = new Map<number, number[]>();
  for (let event = 0; event < size; event += 1) {
    for (const article of new Set(reportArticle.subarray(reportStart[event], reportStart[event + 1]))) {
      const group = groups.get(article);
      if (group === undefined) groups.set(article, [event]);
      else group.push(event);
    }
  }
  return groups;
}

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
