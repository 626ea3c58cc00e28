import { PERSON_TITLES } from "../lexicon/closed-class.ts";
import { hasHead, isNominalHead, NOMINAL } from "./boundaries.ts";
import type { Stretch } from "./clause.ts";
import type { Word } from "./word.ts";

/** "the tragedy that occurred": the noun phrase before a relative word. */
export function antecedent(words: readonly Word[], link: number, verb: Word): Stretch | null {
  let to = link;
  if (to > 0 && words[to - 1]!.text === ",") to -= 1;
  if (to > 0 && words[to - 1]!.wordClass === "preposition") to -= 1;
  let from = to;
  while (
    from > 0 &&
    ((NOMINAL.has(words[from - 1]!.wordClass) && words[from - 1]!.wordClass !== "ing") ||
      (words[from - 1]!.lower === "of" && from < to && reachesOver(words, from - 1)))
  )
    from -= 1;
  if (from >= to || !hasHead(words, from, to)) return null;
  return PLURAL_VERBS.has(verb.lower) && words[to - 1]!.toponym !== undefined
    ? (pluralBefore(words, from) ?? { from, to })
    : { from, to };
}

const PLURAL_VERBS = new Set(["have", "were", "are"]);

/** "the bombings at embassies in Kenya and Tanzania, which have": the bombings, past what hangs on them. */
function pluralBefore(words: readonly Word[], from: number): Stretch | null {
  let at = from;
  let found: Stretch | null = null;
  while (at > 0 && (NOMINAL.has(words[at - 1]!.wordClass) || isLinking(words[at - 1]!))) {
    at -= 1;
    const next = words[at + 1];
    if (
      words[at]!.wordClass === "noun" &&
      /[^s]s$/.test(words[at]!.lower) &&
      next?.wordClass === "preposition"
    )
      found = { from: at, to: at + 1 };
  }
  if (found === null) return null;
  let start = found.from;
  while (start > 0 && NOMINAL.has(words[start - 1]!.wordClass)) start -= 1;
  return { from: start, to: found.to };
}

const isLinking = ({ wordClass, lower }: Word): boolean => wordClass === "preposition" || lower === "and";

const QUANTITIES = new Set(
  "members member group number majority one part some many most half rest series list crowd team kind type".split(
    " ",
  ),
);

/** "dozens of people who", "the city of Aleppo, which"; but "the return of Americans who" is of the Americans. */
function reachesOver(words: readonly Word[], of: number): boolean {
  const before = words[of - 1];
  if (!isNominalHead(before)) return false;
  return (
    before!.wordClass !== "noun" ||
    QUANTITIES.has(before!.lower) ||
    PERSON_TITLES.has(before!.lower.replace(/s$/, "")) ||
    words[of + 1]?.toponym !== undefined
  );
}
