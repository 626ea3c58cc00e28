import type { Article, BundleEvent, Place } from "../../bundle/types.ts";
import { splitFragment } from "../../url/fragment.ts";
import { formatLink, parseLink } from "../../url/link.ts";
import type { ReadProblem } from "../read/problem.ts";
import type { ViewLink } from "./parse-story.ts";

/** The ids that a view may name. */
export type KnownIds = {
  readonly events: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
};

/** @param events gone through once */
export function knownIds(
  events: Iterable<BundleEvent>,
  articles: readonly Article[],
  places: readonly Place[],
): KnownIds {
  const eventIds = new Set<string>();
  const sources = new Set<string>();
  for (const { id, aliases = [], reports } of events) {
    for (const name of [id, ...aliases]) eventIds.add(name);
    for (const { source } of reports) if (source !== undefined) sources.add(source);
  }
  for (const { source } of articles) if (source !== null) sources.add(source);
  return {
    events: eventIds,
    articles: new Set(articles.map(({ id }) => id)),
    places: new Set(places.map(({ id }) => id)),
    sources,
  };
}

/** What of a story's view links the page can't show: parts it can't read, ids that nothing has. */
export const viewProblems = (
  file: string,
  views: readonly ViewLink[],
  known: KnownIds,
): readonly ReadProblem[] =>
  views.flatMap(({ line, fragment }) =>
    [...unreadable(fragment), ...dead(fragment, known)].map((message): ReadProblem => ({
      file,
      line,
      severity: "warning",
      message: `has a view link that ${message}`,
      nextStep: "Open the page, show what is meant, and paste the link from Share again.",
    })),
  );

function unreadable(fragment: string): readonly string[] {
  const { link, problems } = parseLink(fragment);
  const understood = new Set([...splitFragment(formatLink(link)).keys(), "v"]);
  const faulty = new Set(problems.map(({ parameter }) => parameter));
  return [...splitFragment(fragment)].flatMap(([name, value]) => {
    if (faulty.has(name)) return [`has a “${name}” that can’t be used, ${JSON.stringify(value)}`];
    return understood.has(name) ? [] : [`says “${name}”, which means nothing here`];
  });
}

const gone = (what: string, ids: readonly (string | null)[], alive: ReadonlySet<string>): readonly string[] =>
  ids.flatMap((id) => (id === null || alive.has(id) ? [] : [`names ${what} ${id}, which isn’t there`]));

function dead(fragment: string, known: KnownIds): readonly string[] {
  const { event, article, at, filters } = parseLink(fragment).link;
  return [
    ...gone("the event", [event], known.events),
    ...gone("the article", [article], known.articles),
    ...gone("the place", [at, ...filters.places], known.places),
    ...gone("the source", filters.sources, known.sources),
  ];
}
