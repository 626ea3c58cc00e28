import type { BundleEvent, Place, Report, TextSpan } from "../../bundle/types.ts";
import type { EventId, PlaceId } from "../../domain/ids.ts";
import { hitsIn, type Query } from "../words/query.ts";
import type { Strings } from "../words/strings.ts";
import type { ToldEvent } from "./article-events.ts";
import type { Annotation } from "./evidence-tree.ts";

/** One sentence for the reader. `language` where it isn't the page's: what the extractor wrote, and isn't translated. */
export type Explanation = { readonly text: string; readonly language?: "en" };

/** Words of the article that mean something to the reader. */
export type Evidence = Annotation &
  (
    | {
        /** Gave the event, its date or its place. */
        readonly kind: "event" | "date" | "place";
        readonly event: EventId;
        readonly explanation: Explanation;
      }
    /** Tells another event, which can be chosen here. */
    | { readonly kind: "told"; readonly event: EventId }
    /** Found by the search. */
    | { readonly kind: "hit" }
  );

const RANK = { told: 0, event: 1, date: 2, place: 3, hit: 4 } as const;

/** What to mark in an article, in no order. */
export function evidenceIn(
  told: readonly ToldEvent[],
  chosen: EventId | null,
  words: {
    readonly text: string;
    readonly placeName: (id: PlaceId) => PlaceName;
    readonly query: Query;
    readonly strings: Strings;
  },
): readonly Evidence[] {
  const marked = told.filter(({ event }) => event.id === chosen);
  const others = told.filter(({ event }) => event.id !== chosen);
  return [
    ...others.flatMap(({ event, reports }) =>
      reports.flatMap(({ span }): Evidence[] =>
        span === null ? [] : [{ kind: "told", rank: RANK.told, span, event: event.id }],
      ),
    ),
    // With no event chosen in this article, the words behind all of them are marked.
    ...(marked.length > 0 ? marked : told).flatMap(({ event, reports }) =>
      reports.flatMap((report) => evidenceOfReport(event, report, words)),
    ),
    ...hitsIn(words.text, words.query).map((span): Evidence => ({ kind: "hit", rank: RANK.hit, span })),
  ];
}

function evidenceOfReport(
  event: BundleEvent,
  report: Report,
  words: {
    readonly text: string;
    readonly placeName: (id: PlaceId) => PlaceName;
    readonly strings: Strings;
  },
): readonly Evidence[] {
  const { strings, text } = words;
  const mark = (
    kind: "event" | "date" | "place",
    span: TextSpan | null,
    explanation: Explanation,
  ): readonly Evidence[] =>
    span === null ? [] : [{ kind, rank: RANK[kind], span, event: event.id, explanation }];
  const names = event.places.map(({ place }) => words.placeName(place));
  return [
    ...mark("event", report.span, { text: strings.article.tellsOf(event.title) }),
    ...mark("date", report.dateSpan, explained(report.dateExplanation, strings.article.dateRead)),
    ...report.placeSpans.flatMap((span) => {
      const said = text.slice(span[0], span[1]);
      return mark("place", span, { text: strings.article.gavePlace(said, namesMeant(said, names)) });
    }),
  ];
}

/** A sentence of the extractor in the page's words, or as it stands. */
export function explained(stored: string, translate: (stored: string) => string | null): Explanation {
  const text = translate(stored);
  return text === null ? { text: stored, language: "en" } : { text };
}

/** A place as the article's language has it and as the page's does. */
type PlaceName = { readonly inSource: string; readonly shown: string };

/** The names that the words stand for: the one that they spell, else all that the event has. */
function namesMeant(said: string, names: readonly PlaceName[]): readonly string[] {
  const spelled = names.filter(({ inSource }) => inSource.toLowerCase() === said.toLowerCase());
  return (spelled.length > 0 ? spelled : names).map(({ shown }) => shown);
}

/** Names of a place of the bundle; its id where the bundle lacks it. */
export function placeNames(
  places: readonly Place[],
  shownName: Strings["placeName"],
): (id: PlaceId) => PlaceName {
  const names = new Map(
    places.map((place): [PlaceId, PlaceName] => [
      place.id,
      { inSource: place.name, shown: shownName(place) },
    ]),
  );
  return (id) => names.get(id) ?? { inSource: id, shown: id };
}
