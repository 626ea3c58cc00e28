import { daysOf, type DaySpan } from "./days.ts";
import type { GazetteerPlace, PlaceKind } from "../places/types.ts";
import { fnv1a, hashedWords, hashSet, without, type HashSet } from "./hashes.ts";
import type { ReportRecord } from "./types.ts";
import { contentWords, normalisedWords, stem } from "./words.ts";

/** What is compared of a report, worked out once; small, since it stays in memory where the report doesn't. */
export type Features = Pick<
  ReportRecord,
  "kind" | "status" | "article" | "start" | "end" | "reported" | "figures"
> & {
  readonly days: DaySpan;
  /** Hash of the stem of the word that made it an event. */
  readonly trigger: number;
  /** The title's words as written, in order: hashes that are odd where the word has a capital. */
  readonly title: readonly number[];
  /** Content words of the title, without place names. */
  readonly gist: HashSet;
  /** Two-word runs of the evidence; null when there are too few words to tell a copy. */
  readonly shingles: HashSet | null;
  /** Its places, and the city that a quarter or site is in. */
  readonly anchors: HashSet;
  readonly actors: HashSet;
};

/** Under so many words, alike is no sign of a copy: "He said no." */
const LEAST_WORDS_OF_A_COPY = 7;
const SIGNATURE_LENGTH = 6;
const POINT_IN_A_CITY: ReadonlySet<PlaceKind> = new Set(["site", "quarter"]);
const NO_FIGURES: ReportRecord["figures"] = [];

export function featuresOf(record: ReportRecord): Features {
  const { kind, status, article, start, end, reported, figures, places } = record;
  const words = normalisedWords(record.text);
  return {
    kind,
    status,
    article,
    start,
    end,
    reported,
    figures: figures.length === 0 ? NO_FIGURES : figures,
    days: daysOf(record.when),
    trigger: fnv1a(stem(normalisedWords(record.trigger).join(" "))),
    title: record.title.split(" ").map(titleWord),
    gist: places.reduce(
      (gist, { place }) => without(gist, nameOf(place)),
      hashedWords(contentWords(record.title)),
    ),
    shingles: words.length < LEAST_WORDS_OF_A_COPY ? null : shinglesOf(words),
    anchors: hashedWords(anchorsOf(record)),
    actors: hashedWords(record.actors.flatMap((name) => [...contentWords(name)])),
  };
}

/** "g170063" for Aleppo; eastern Aleppo and 50 km east of Aleppo give their own and Aleppo's. */
export const anchorsOf = ({ places }: ReportRecord): readonly string[] =>
  places.flatMap(({ place: { id, kind, within, near } }) => {
    if (near !== undefined) return [id, ...near.of.map((anchor) => anchor.id)];
    return POINT_IN_A_CITY.has(kind) && within[0] !== undefined ? [id, within[0]] : [id];
  });

const CAPITALISED = /^\p{Lu}/u;

const titleWord = (word: string): number => (fnv1a(word) & ~1) | (CAPITALISED.test(word) ? 1 : 0);

const NAMES = new WeakMap<GazetteerPlace, HashSet>();

/** The words of a place's name; thousands of reports share one place. */
function nameOf(place: GazetteerPlace): HashSet {
  const known = NAMES.get(place);
  if (known !== undefined) return known;
  const words = hashedWords(contentWords(place.name));
  NAMES.set(place, words);
  return words;
}

const shinglesOf = (words: readonly string[]): HashSet =>
  hashSet(words.slice(1).map((word, i) => fnv1a(word, fnv1a(" ", fnv1a(words[i]!)))));

/**
 * One minimum per differently seeded hash of the shingles: two texts agree on each with the probability of their
 * likeness. Empty when there are too few words to tell.
 */
export function signatureOf({ shingles }: Features): readonly number[] {
  if (shingles === null) return [];
  const minima = new Uint32Array(SIGNATURE_LENGTH).fill(0xffff_ffff);
  for (const shingle of shingles) {
    for (let i = 0; i < SIGNATURE_LENGTH; i += 1) {
      const hash = Math.imul(shingle ^ (i * 0x9e37_79b9), 0x85eb_ca6b) >>> 0;
      if (hash < minima[i]!) minima[i] = hash;
    }
  }
  return [...minima];
}
