import { daysOf, type DaySpan } from "./days.ts";
import type { GazetteerPlace, PlaceKind } from "../places/types.ts";
import { fnv1a, hashedWords, hashesOfPairs, hashSet, without, type HashSet } from "./hashes.ts";
import type { ReportRecord } from "./types.ts";
import { contentWords, normalised, stem } from "./words.ts";

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

/** What it is worked out from. */
export type Compared = Pick<
  ReportRecord,
  | "kind"
  | "status"
  | "article"
  | "start"
  | "end"
  | "reported"
  | "figures"
  | "text"
  | "title"
  | "trigger"
  | "when"
  | "actors"
> & { readonly places: readonly Pick<ReportRecord["places"][number], "place">[] };

/** Under so many pairs of words, alike is no sign of a copy: "He said no." */
const LEAST_PAIRS_OF_A_COPY = 6;
const SIGNATURE_LENGTH = 6;
const POINT_IN_A_CITY: ReadonlySet<PlaceKind> = new Set(["site", "quarter"]);
const NO_FIGURES: ReportRecord["figures"] = [];

export function featuresOf(record: Compared): Features {
  const { kind, status, article, start, end, reported, figures, places } = record;
  const pairs = hashesOfPairs(normalised(record.text));
  return {
    kind,
    status,
    article,
    start,
    end,
    reported,
    figures: figures.length === 0 ? NO_FIGURES : figures,
    days: daysOf(record.when),
    trigger: fnv1a(stem(normalised(record.trigger))),
    title: record.title.split(" ").map(titleWord),
    gist: places.reduce(
      (gist, { place }) => without(gist, nameOf(place)),
      hashedWords(contentWords(record.title)),
    ),
    shingles: pairs.length < LEAST_PAIRS_OF_A_COPY ? null : hashSet(pairs),
    anchors: hashedWords(anchorsOf(record)),
    actors: hashedWords(record.actors.flatMap((name) => [...contentWords(name)])),
  };
}

/** "g170063" for Aleppo; eastern Aleppo and 50 km east of Aleppo give their own and Aleppo's. */
export const anchorsOf = ({ places }: Pick<Compared, "places">): readonly string[] =>
  places.flatMap(({ place: { id, kind, within, near } }) => {
    if (near !== undefined) return [id, ...near.of.map((anchor) => anchor.id)];
    return POINT_IN_A_CITY.has(kind) && within[0] !== undefined ? [id, within[0]] : [id];
  });

const CAPITALISED = /^\p{Lu}/u;

function titleWord(word: string): number {
  const code = word.charCodeAt(0);
  const isCapitalised = code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITALISED.test(word);
  return (fnv1a(word) & ~1) | (isCapitalised ? 1 : 0);
}

const NAMES = new WeakMap<GazetteerPlace, HashSet>();

/** The words of a place's name; thousands of reports share one place. */
function nameOf(place: GazetteerPlace): HashSet {
  const known = NAMES.get(place);
  if (known !== undefined) return known;
  const words = hashedWords(contentWords(place.name));
  NAMES.set(place, words);
  return words;
}

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
