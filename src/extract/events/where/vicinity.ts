import type { Toponym } from "../../places/types.ts";
import type { Candidate } from "../candidates.ts";
import { spanOfClause } from "../grammar/clause-span.ts";
import type { Word } from "../grammar/word.ts";
import { PLACING, governorOf, toponymsIn } from "./governor.ts";
import { unplacedIn } from "./unplaced.ts";

/** "some 50 km east of", "located just north of", "a town 5 km from": what may stand before the words that relate. */
const LEADING = new Set(
  `about some around roughly nearly approximately just only almost over under more less than at least located situated
  lying lies which that is was a an the small town city village suburb district area place enclave far`.split(
    /\s+/,
  ),
);
const MOST_LEADING = 8;
/** What "50 km east of Palmyra" may hang on as a whole; "broke out north of Hama" is no way out. */
const OUTER = new Set("from to into toward towards for in near".split(" "));

/**
 * The preposition a place hangs on. One told by another place hangs on what stands before all of "50 km east of
 * Palmyra", or, where nothing does, says itself that it is a whereabouts.
 */
export function placingOf(words: readonly Word[], toponym: Toponym, at: number): Word | null {
  const { relation } = toponym;
  if (relation === undefined) return governorOf(words, at);
  const first = firstOf(words, relation.start, at);
  for (let i = first - 1; i >= 0 && i >= first - MOST_LEADING; i -= 1) {
    const word = words[i]!;
    if (OUTER.has(word.lower)) return word;
    if (!LEADING.has(word.lower)) break;
  }
  const placing = words.slice(first, at).find(({ lower }) => PLACING.has(lower));
  return placing ?? { ...words[first]!, wordClass: "preposition", lower: "near" };
}

/**
 * Whether a place that is told by another one is none of its own here: the words don't say where it lies, or they only
 * say where the one just named lies ("in Qayyara, 60 km south of Mosul"; "in Suez, a port city east of Cairo").
 */
export function isAside(words: readonly Word[], { relation, vicinity }: Toponym, at: number): boolean {
  if (relation === undefined) return false;
  if (vicinity === undefined || vicinity === null) return true;
  const named = namedBefore(words, firstOf(words, relation.start, at));
  return named !== null && !vicinity.within.includes(named.place!.id);
}

const AREA_NOUNS = new Set(
  "governorate province department municipality district county city town village area jurisdiction region state".split(
    " ",
  ),
);

/** The place that an apposition is about: right before it, or before its comma. */
function namedBefore(words: readonly Word[], first: number): Toponym | null {
  let plain = true;
  for (let i = first - 1; i >= 0 && i >= first - MOST_LEADING; i -= 1) {
    const { text, lower, wordClass } = words[i]!;
    if (/^[,(–—-]$/.test(text)) {
      const isApposition = plain || words[i + 1]!.wordClass === "determiner";
      const name = AREA_NOUNS.has(words[i - 1]?.lower ?? "") ? i - 2 : i - 1;
      return isApposition ? placedBy(words[name]) : null;
    }
    const named = placedBy(words[i]);
    if (named !== null) return plain ? named : null;
    if (LEADING.has(lower)) continue;
    if (wordClass !== "noun" && wordClass !== "adjective" && wordClass !== "number") return null;
    plain = false;
  }
  return null;
}

const placedBy = (word: Word | undefined): Toponym | null =>
  word?.toponym !== undefined && word.toponym.place !== null && word.toponym.adjectival !== true
    ? word.toponym
    : null;

/**
 * Whether the words name a whereabouts that nobody could place ("in Godapitiya", "1,200 km from Damascus"): it was
 * somewhere of its own, not where the event told before was.
 */
export function isSomewhereElse(candidate: Candidate): boolean {
  const { sentence, words: own, form, clause } = candidate;
  if (unplacedIn(candidate).length > 0) return true;
  const stretch = form === "clause" && clause !== null ? spanOfClause(clause) : own;
  return toponymsIn(sentence.words, stretch).some(({ toponym: { relation, vicinity } }) => {
    return relation !== undefined && relation.way !== "between" && vicinity === null;
  });
}

/** The word at which the words that relate begin. */
function firstOf(words: readonly Word[], start: number, at: number): number {
  let first = at;
  while (first > 0 && words[first - 1]!.end > start) first -= 1;
  return first;
}
