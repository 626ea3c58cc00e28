import { isBreak, normAt, type Lexed } from "../lexing/lexer.ts";
import type { Meaning, Mention, Modifier } from "../meaning.ts";
import type { Refiner } from "./refiner.ts";

type Entry = {
  readonly words: readonly string[];
  readonly mod: Modifier;
  readonly on: "date" | "length" | "both";
};

const entry = (mod: Modifier, on: Entry["on"], ...phrases: readonly string[]): Entry[] =>
  phrases.map((phrase) => ({ words: phrase.split(" "), mod, on }));

/** What stands before an expression and belongs to it; longer phrases first. */
const BEFORE: readonly Entry[] = [
  ...entry(
    "START",
    "date",
    "the very beginning of",
    "the beginning of",
    "the start of",
    "the early part of",
    "the early days of",
    "very early on",
    "very early in",
    "early on in",
    "early in",
    "early on",
    "earlier in",
    "early -",
    "very early",
    "the early",
    "early",
    "earlier",
  ),
  ...entry("MID", "date", "the middle of", "the mid -", "the mid", "mid -", "mid", "midway through"),
  ...entry(
    "END",
    "date",
    "the very end of",
    "the tail end of",
    "the end of",
    "the latter part of",
    "the late",
    "late in",
    "late on",
    "later in",
    "late",
    "later",
  ),
  ...entry(
    "APPROX",
    "date",
    "the rest of",
    "the remainder of",
    "sometime in",
    "some time in",
    "sometime",
    "around",
    "circa",
    "ca .",
    "c .",
    "approximately",
  ),
  ...entry("EQUAL_OR_LESS", "length", "no more than", "no longer than", "at most", "up to", "within"),
  ...entry(
    "EQUAL_OR_MORE",
    "length",
    "at least",
    "no less than",
    "no fewer than",
    "as much as",
    "as long as",
  ),
  ...entry("MORE_THAN", "length", "more than", "longer than", "well over", "just over"),
  ...entry("LESS_THAN", "length", "less than", "fewer than", "nearly", "almost", "just under"),
  ...entry("APPROX", "both", "about", "roughly", "approximately", "around", "some"),
].toSorted((a, b) => b.words.length - a.words.length);

const AFTER: readonly Entry[] = [
  ...entry("APPROX", "both", "or so"),
  ...entry("ON_OR_AFTER", "date", "or later", "and beyond", "and later", "onwards", "onward"),
  ...entry("ON_OR_BEFORE", "date", "or earlier", "or before"),
  ...entry("EQUAL_OR_MORE", "length", "or more", "or longer"),
  ...entry("EQUAL_OR_LESS", "length", "or less"),
];

const ENDING_IN = groupedBy(BEFORE, ({ words }) => words.at(-1)!);
const OPENING_WITH = groupedBy(AFTER, ({ words }) => words[0]!);

/** Each group in the order of all. */
function groupedBy(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const one of entries) groups.set(wordOf(one), [...(groups.get(wordOf(one)) ?? []), one]);
  return groups;
}

/** "early 1990", "the end of the year", "nearly two years", "2004 or later": the words join the expression. */
export const MODIFIERS: Refiner = {
  name: "modifier",
  refine: (lexed, mentions) => {
    const out: Mention[] = [];
    for (const mention of mentions) out.push(withModifiers(lexed, mention, out.at(-1)?.end ?? 0));
    return out;
  },
};

function withModifiers(lexed: Lexed, mention: Mention, floor: number): Mention {
  const kind = kindOf(mention.meaning);
  if (kind === null) return mention;
  const before = ENDING_IN.get(normAt(lexed, mention.first - 1))?.find(
    (found) => fits(found, kind) && standsBefore(lexed, found.words, mention.first, floor),
  );
  const after = OPENING_WITH.get(normAt(lexed, mention.end))?.find(
    (found) => fits(found, kind) && standsAfter(lexed, found.words, mention.end),
  );
  const mod = before?.mod ?? after?.mod;
  if (mod === undefined) return mention;
  return {
    ...mention,
    first: mention.first - (before?.words.length ?? 0),
    end: mention.end + (after?.words.length ?? 0),
    mod,
    rules: [...mention.rules, MODIFIERS.name],
  };
}

const fits = ({ on }: Entry, kind: "date" | "length"): boolean => on === "both" || on === kind;

function kindOf(meaning: Meaning): "date" | "length" | null {
  switch (meaning.kind) {
    case "duration":
      return "length";
    case "period":
    case "inYear":
    case "weekday":
    case "dayOfMonth":
    case "offset":
    case "told":
    case "yearTold":
    case "nth":
    case "numeric":
    case "timeOnly":
      return "date";
    case "set":
    case "reference":
    case "impossible":
      return null;
  }
}

function standsBefore(lexed: Lexed, words: readonly string[], first: number, floor: number): boolean {
  const start = first - words.length;
  if (start < floor) return false;
  for (let i = start; i < first; i += 1)
    if (normAt(lexed, i) !== words[i - start] || (i > start && isBreak(lexed, i))) return false;
  return !isBreak(lexed, first);
}

function standsAfter(lexed: Lexed, words: readonly string[], end: number): boolean {
  return words.every((word, i) => normAt(lexed, end + i) === word && !isBreak(lexed, end + i));
}
