import { useMemo } from "react";
import type { BundleEvent, Place } from "../../bundle/types.ts";
import { useView } from "../../state/react.tsx";
import { PlaceName } from "../parts/PlaceName.tsx";
import { languageOf } from "../words/languages.ts";
import { placeReadingWords, type PlaceReadingWords } from "../words/place-readings.ts";
import { useStrings, type Strings } from "../words/strings.ts";
import type { ToldEvent } from "./article-events.ts";
import { readingNames } from "./evidence.ts";

/** The places of the event told, how each was read and what else it may be, and the names that nobody could place. */
export function PlacesRead({ told, text }: { readonly told: ToldEvent; readonly text: string }) {
  const { corpus } = useView();
  const strings = useStrings();
  const readings = placeReadingWords(languageOf(strings.language));
  const placeById = useMemo(() => new Map(corpus.places.map((place) => [place.id, place])), [corpus]);
  const { event, reports } = told;
  const unplaced = reports.flatMap((report) => report.unplaced ?? []);
  return (
    <>
      <dt>{strings.article.places}</dt>
      {event.places.length === 0 && unplaced.length === 0 && <dd>{strings.article.noPlace}</dd>}
      {event.places.map((named) => {
        const place = placeById.get(named.place);
        return (
          <dd key={`${named.place} ${named.role}`}>
            <strong>{place === undefined ? <bdi>{named.place}</bdi> : <PlaceName place={place} />}</strong>
            <span>{factsOf(named, place, strings)}</span>
            {place?.near !== undefined && <span>{workedOut(place.near, strings, readings)}</span>}
            {named.alternatives !== undefined && (
              <span>{readings.couldBe(readingNames(named.alternatives, { strings, readings }))}</span>
            )}
          </dd>
        );
      })}
      {unplaced.map(({ span, alternatives }) => (
        <dd key={span[0]}>
          <span>
            {readings.notPlaced(
              text.slice(span[0], span[1]),
              readingNames(alternatives, { strings, readings }),
            )}
          </span>
        </dd>
      ))}
    </>
  );
}

/** "city or town; happened there; named with the event" */
function factsOf(
  { role, basis }: BundleEvent["places"][number],
  place: Place | undefined,
  strings: Strings,
): string {
  const kind = place === undefined ? [] : [strings.placeKind(place.kind)];
  return [...kind, strings.placeRole(role), strings.placeBasis(basis)].join("; ");
}

const workedOut = (
  { of }: NonNullable<Place["near"]>,
  { list }: Strings,
  { workedOut: words }: PlaceReadingWords,
): string => words(list(of.map(({ name }) => name)));
