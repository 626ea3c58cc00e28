import type { Corpus } from "../../bundle/corpus.ts";
import type { Place } from "../../bundle/types.ts";
import { useView } from "../../state/react.tsx";

const made = new WeakMap<Corpus, ReadonlyMap<string, Place>>();

/** The places of the corpus by id, made once. */
export function usePlaceById(): ReadonlyMap<string, Place> {
  const { corpus } = useView();
  const known = made.get(corpus) ?? new Map(corpus.places.map((place) => [place.id, place]));
  made.set(corpus, known);
  return known;
}
