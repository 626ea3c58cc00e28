import { daysOf, type DaySpan } from "./days.ts";
import type { GazetteerPlace, PlaceKind } from "../places/types.ts";
import type { ReportRecord } from "./types.ts";
import { contentWords, normalisedWords, stem } from "./words.ts";

/** What is compared of a report, worked out once. */
export type Features = {
  readonly days: DaySpan;
  /** Stem of the word that made it an event. */
  readonly trigger: string;
  /** Words of the title as written. */
  readonly title: readonly string[];
  /** Content words of the title, without place names. */
  readonly gist: ReadonlySet<string>;
  /** Two-word runs of the evidence. */
  readonly shingles: ReadonlySet<string>;
  /** Smallest hashes of the shingles: alike texts share some. Empty when there are too few words to tell. */
  readonly signature: readonly number[];
  /** Ids of its places, and of the city that a quarter or site is in. */
  readonly anchors: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
};

/** Under so many words, alike is no sign of a copy: "He said no." */
const LEAST_WORDS_OF_A_COPY = 7;
const SIGNATURE_LENGTH = 6;
const POINT_IN_A_CITY: ReadonlySet<PlaceKind> = new Set(["site", "quarter"]);

export function featuresOf(record: ReportRecord): Features {
  const words = normalisedWords(record.text);
  const shingles = new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
  return {
    days: daysOf(record.when),
    trigger: stem(normalisedWords(record.trigger).join(" ")),
    title: record.title.split(" "),
    gist: withoutPlaceNames(contentWords(record.title), record),
    shingles,
    signature: words.length < LEAST_WORDS_OF_A_COPY ? [] : minHashes(shingles),
    anchors: new Set(record.places.flatMap(({ place }) => anchorsOf(place))),
    actors: new Set(record.actors.flatMap((name) => [...contentWords(name)])),
  };
}

/** "g170063" for Aleppo; eastern Aleppo gives its own and Aleppo's. */
const anchorsOf = ({ id, kind, within }: GazetteerPlace): readonly string[] =>
  POINT_IN_A_CITY.has(kind) && within[0] !== undefined ? [id, within[0]] : [id];

function withoutPlaceNames(gist: ReadonlySet<string>, { places }: ReportRecord): ReadonlySet<string> {
  const names = new Set(places.flatMap(({ place }) => [...contentWords(place.name)]));
  return new Set([...gist].filter((word) => !names.has(word)));
}

/** One minimum per differently seeded FNV-1a hash: two texts agree on each with the probability of their likeness. */
function minHashes(shingles: ReadonlySet<string>): readonly number[] {
  const minima = new Uint32Array(SIGNATURE_LENGTH).fill(0xffff_ffff);
  for (const shingle of shingles) {
    const base = fnv1a(shingle);
    for (let i = 0; i < SIGNATURE_LENGTH; i += 1) {
      const hash = Math.imul(base ^ (i * 0x9e37_79b9), 0x85eb_ca6b) >>> 0;
      if (hash < minima[i]!) minima[i] = hash;
    }
  }
  return [...minima];
}

function fnv1a(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return hash >>> 0;
}
