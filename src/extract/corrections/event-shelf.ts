import type { Article, BundleEvent, Report } from "../../bundle/types.ts";
import type { EventId } from "../../domain/ids.ts";
import { plainOf } from "../article/units.ts";
import type { Target } from "./types.ts";

/** The events while corrections are applied, found by id, former id or words. */
export type EventShelf = {
  /** The one event that is meant, or why there isn't one. */
  find(target: Target): BundleEvent | string;
  replace(event: BundleEvent, ...by: readonly BundleEvent[]): void;
  add(event: BundleEvent): void;
  all(): readonly BundleEvent[];
};

export function openShelf(events: readonly BundleEvent[], articles: readonly Article[]): EventShelf {
  const byId = new Map<EventId, BundleEvent>(events.map((event) => [event.id, event]));
  const fileOf = new Map(articles.map(({ id, file }) => [id, file]));
  const plainQuotes = new Map<Report, string>();
  let formerIds = formerIdsOf(byId);

  const quoteOf = (report: Report): string => {
    const known = plainQuotes.get(report) ?? plainOf(report.quote);
    plainQuotes.set(report, known);
    return known;
  };
  const tells = (report: Report, words: string, article: string | undefined): boolean =>
    quoteOf(report).includes(words) &&
    (article === undefined ||
      report.article === article ||
      (report.article !== null && fileOf.get(report.article) === article));

  const fits = ({ title, reports }: BundleEvent, { words, was, article }: Target): boolean => {
    if (was !== undefined && plainOf(title) !== plainOf(was)) return false;
    const plain = plainOf(words ?? "");
    return reports.some((report) => tells(report, plain, article));
  };

  return {
    find: (target) => {
      const { event, words, was } = target;
      const known =
        event === undefined ? undefined : (byId.get(event as EventId) ?? byId.get(formerIds.get(event)!));
      if (known !== undefined) return known;
      if (words === undefined && was === undefined) return `there is no event ${event}`;
      const said = words === undefined ? `the title “${was}”` : `the words “${words}”`;
      const fitting = [...byId.values()].filter((one) => fits(one, target));
      if (fitting.length === 1) return fitting[0]!;
      if (fitting.length === 0) return `no event was told with ${said}`;
      const some = fitting.slice(0, 3).map(({ id, title }) => `${id} (${title})`);
      return `${said} ${words === undefined ? "fits" : "fit"} ${fitting.length} events: ${some.join(", ")}${fitting.length > 3 ? " …" : ""}`;
    },
    replace: (event, ...by) => {
      byId.delete(event.id);
      for (const one of by) byId.set(one.id, one);
      formerIds = formerIdsOf(byId);
    },
    add: (event) => void byId.set(event.id, event),
    all: () => [...byId.values()],
  };
}

const formerIdsOf = (events: ReadonlyMap<EventId, BundleEvent>): ReadonlyMap<string, EventId> =>
  new Map(
    [...events.values()].flatMap(({ id, aliases }) => (aliases ?? []).map((alias) => [alias, id] as const)),
  );

/** Is this report told with these words (and by this article)? */
export const reportTells = (report: Report, words: string): boolean =>
  plainOf(report.quote).includes(plainOf(words));
