import type { BundleEvent, Place, PlaceReading, Report, TextSpan } from "../../bundle/types.ts";
import type { EventId, PlaceId } from "../../domain/ids.ts";
import type { PlaceReadingWords } from "../words/place-readings.ts";
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

/** What marks are explained with. */
type Explaining = {
  /** The article's. */
  readonly text: string;
  readonly placeName: (id: PlaceId) => PlaceName;
  readonly strings: Strings;
  readonly readings: PlaceReadingWords;
};

/** What to mark in an article, in no order. */
export function evidenceIn(
  told: readonly ToldEvent[],
  chosen: EventId | null,
  words: Explaining & { readonly query: Query },
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

function evidenceOfReport(event: BundleEvent, report: Report, words: Explaining): readonly Evidence[] {
  const { strings, text, readings } = words;
  const mark = (
    kind: "event" | "date" | "place",
    span: TextSpan | null,
    explanation: Explanation,
  ): readonly Evidence[] =>
    span === null ? [] : [{ kind, rank: RANK[kind], span, event: event.id, explanation }];
  const places = event.places.map((named) => ({ ...named, ...words.placeName(named.place) }));
  return [
    ...mark("event", report.span, { text: strings.article.tellsOf(event.title) }),
    ...mark("date", report.dateSpan, explained(report.dateExplanation, strings.article.dateRead)),
    ...report.placeSpans.flatMap((span) => {
      const said = text.slice(span[0], span[1]);
      return mark("place", span, { text: placeExplained(said, placesMeant(said, places), words) });
    }),
    ...(report.unplaced ?? []).flatMap(({ span, alternatives }) => {
      const said = text.slice(span[0], span[1]);
      return mark("place", span, { text: readings.notPlaced(said, readingNames(alternatives, words)) });
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

type NamedPlace = BundleEvent["places"][number] & PlaceName;

/** "“Springfield” → Springfield; could also be: Springfield, Ohio, United States" */
function placeExplained(said: string, meant: readonly NamedPlace[], words: Explaining): string {
  const gave = words.strings.article.gavePlace(
    said,
    meant.map(({ shown }) => shown),
  );
  const others = readingNames(meant.length === 1 ? (meant[0]!.alternatives ?? []) : [], words);
  return others.length === 0 ? gave : `${gave}; ${words.readings.couldBe(others)}`;
}

/** The places that the words stand for: the one that they spell or tell by another one, else all that the event has. */
function placesMeant(said: string, places: readonly NamedPlace[]): readonly NamedPlace[] {
  const written = said.toLowerCase();
  const spelled = places.filter(({ inSource, relation }) =>
    relation === undefined
      ? inSource.toLowerCase() === written
      : written.startsWith(`${relation.words.toLowerCase()} `),
  );
  return spelled.length > 0 ? spelled : places;
}

/** Readings by names that tell them apart, in the page's language as far as it has them. */
export const readingNames = (
  alternatives: readonly PlaceReading[],
  { strings, readings }: Pick<Explaining, "strings" | "readings">,
): readonly string[] =>
  alternatives.map((reading) => {
    const { iso2, within, kind } = reading;
    const around = within.map((name, i) =>
      i === within.length - 1 && iso2 !== undefined
        ? strings.placeName({ name, kind: "country", iso2 })
        : name,
    );
    return readings.reading(
      strings.placeName(reading),
      kind === "city" || kind === "country" ? null : strings.placeKind(kind),
      around,
    );
  });

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
