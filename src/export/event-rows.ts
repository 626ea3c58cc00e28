import { parseDay } from "../domain/day.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { EventKind } from "../domain/kinds.ts";
import type { Article, Bundle, BundleEvent, Place, PlaceReading } from "../bundle/types.ts";

/** One event at one of its places, as `export` writes it. Null where nothing is known. */
export type EventRow = {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly precision: string;
  readonly basis: string;
  readonly place: string | null;
  readonly placeKind: Place["kind"] | null;
  readonly role: string | null;
  /** File name of the article that tells it best. */
  readonly article: string | null;
  readonly source: string | null;
  /** "2016-12-16", or "2016-10-20..2016-10-21" when it isn't known to the day. */
  readonly published: string | null;
  readonly quote: string;
  /** The article's words before a name that the place is told by: "50 km east of". */
  readonly relation: string | null;
  /** What else the place's name may mean: "Paris, Texas, United States (g4717560); …". */
  readonly alternatives: string | null;
  readonly point: { readonly lat: number; readonly lon: number } | null;
};

/** Narrows rows as the page's filters do; absent means all. */
export type RowFilter = {
  /** Inclusive ISO days; an event counts when it overlaps. */
  readonly range?: { readonly from: string; readonly to: string };
  /** A place's id or name; what lies within it counts too. */
  readonly places?: readonly string[];
  readonly kinds?: readonly string[];
};

/** What rows tell of an article; its text isn't needed. */
type ArticleSource = Pick<Article, "file" | "source" | "published">;

/** Gives the rows of an event: its places in their order, one without a place where it has none. */
export type RowMaker = (event: BundleEvent) => readonly EventRow[];

/**
 * @param articleOf what is known of an article; asked for the one whose telling gives an event its title and date
 * @param wanted ids or names of the places to give rows of, with what lies within them; all where absent
 */
export function rowMaker(
  places: readonly Place[],
  articleOf: (id: ArticleId) => ArticleSource | undefined,
  wanted?: readonly string[],
): RowMaker {
  const placeById = new Map<string, Place>(places.map((place) => [place.id, place]));
  return (event) => {
    const head = rowHead(event, articleOf);
    if (event.places.length === 0) return wanted === undefined ? [{ ...head, ...NOWHERE }] : [];
    return event.places
      .map((named) => ({ named, place: placeById.get(named.place) }))
      .filter(({ place }) => isAtPlace(place, wanted, placeById))
      .map(({ named, place }) => rowAt(head, place, named));
  };
}

/** Rows in the bundle's order of events. */
export function* eventRows(bundle: Bundle, filter: RowFilter = {}): Generator<EventRow> {
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  const rowsOf = rowMaker(bundle.places, (id) => articles.get(id), filter.places);
  for (const event of bundle.events)
    if (isInRange(event, filter) && isOfKind(event, filter)) yield* rowsOf(event);
}

type RowHead = Omit<EventRow, keyof typeof NOWHERE>;

const NOWHERE = {
  place: null,
  placeKind: null,
  role: null,
  relation: null,
  alternatives: null,
  point: null,
} as const satisfies Partial<EventRow>;

function rowHead(event: BundleEvent, articleOf: (id: ArticleId) => ArticleSource | undefined): RowHead {
  const report = event.reports[0]!;
  const article = report.article === null ? undefined : articleOf(report.article);
  const { from, to, precision, basis } = event.when;
  return {
    id: event.id,
    title: event.title,
    kind: event.kind,
    status: event.status,
    from,
    to,
    precision,
    basis,
    article: article?.file ?? null,
    source: report.source ?? article?.source ?? null,
    published: article === undefined ? null : publishedText(article),
    quote: report.quote,
  };
}

const publishedText = ({ published }: ArticleSource): string | null =>
  published === null
    ? null
    : published.from === published.to
      ? published.from
      : `${published.from}..${published.to}`;

const rowAt = (
  head: RowHead,
  place: Place | undefined,
  { role, relation, alternatives = [] }: BundleEvent["places"][number],
): EventRow => ({
  ...head,
  place: place?.name ?? null,
  placeKind: place?.kind ?? null,
  role,
  relation: relation?.words ?? null,
  alternatives: alternatives.length === 0 ? null : alternatives.map(readingText).join("; "),
  point: place === undefined ? null : { lat: place.lat, lon: place.lon },
});

const readingText = ({ id, name, within }: PlaceReading): string => `${[name, ...within].join(", ")} (${id})`;

function isInRange({ when }: BundleEvent, { range }: RowFilter): boolean {
  if (range === undefined) return true;
  const [from, to, first, last] = [range.from, range.to, when.from, when.to].map(
    (text) => parseDay(text) ?? 0,
  );
  return first! <= to! && from! <= last!;
}

const isOfKind = ({ kind }: BundleEvent, { kinds }: RowFilter): boolean =>
  kinds === undefined || kinds.includes(kind);

function isAtPlace(
  place: Place | undefined,
  wanted: readonly string[] | undefined,
  known: ReadonlyMap<string, Place>,
): boolean {
  if (wanted === undefined) return true;
  if (place === undefined) return false;
  const around = [place, ...place.within.map((id) => known.get(id))];
  return around.some((one) => one !== undefined && wanted.some((want) => isNamed(one, want)));
}

const isNamed = ({ id, name }: Place, wanted: string): boolean =>
  id === wanted || name.toLowerCase() === wanted.toLowerCase();
