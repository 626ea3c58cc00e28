import {
  ADJECTIVE_SUFFIX,
  ADJECTIVES,
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from "../lexicon/closed-class.ts";
import { rememberWords } from "../../text/word-pool.ts";
import { verbReading, type VerbReading } from "./verb-index.ts";
import type { WordClass } from "./word.ts";

const QUOTES = new Set(['"', "“", "”", "``", "''", "«", "»", "„"]);

export const OPEN: WordClass = "noun";

/** What a written word is before its sentence is looked at. */
export type Lexical = {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly verb: VerbReading | undefined;
  readonly ambiguous: boolean;
  readonly genitive: boolean;
  readonly capital: boolean;
  readonly allCapital: boolean;
  /** No letter, digit or comma: what follows may begin a sentence. */
  readonly mark: boolean;
  /** 1 opens, -1 closes. */
  readonly bracket: -1 | 0 | 1;
  /** Whatever marks it and wherever it stands. */
  readonly fixed: WordClass | undefined;
  readonly isNumber: boolean;
  readonly closed: WordClass | undefined;
  readonly open: WordClass;
  /** As if it were written small: what capitals are worth in an all-capitals text. */
  readonly small: WordClass;
};

/** By a token's text and slot. */
export const lexicalOf = rememberWords(readLexical);

function readLexical(text: string): Lexical {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const reading = verbReading(lower);
  const capital = /^\p{Lu}/u.test(text);
  return {
    text,
    lower,
    lemma: reading?.lemma ?? lower.replace(/'s?$/, ""),
    verb: reading,
    ambiguous: reading?.forms.has("participle") === true && reading.forms.has("past"),
    genitive: lower.length > 2 && /(?:'s|s')$/.test(lower),
    capital,
    allCapital: text.length > 1 && text === text.toUpperCase(),
    mark: !/[\p{L}\p{N},]/u.test(text),
    bracket: /^[([]$|^-L[RS]B-$/.test(text) ? 1 : /^[)\]]$|^-R[RS]B-$/.test(text) ? -1 : 0,
    fixed: QUOTES.has(text) ? "quote" : lower === "'s" || lower === "'" ? "possessive" : undefined,
    isNumber: NUMBER_WORDS.has(lower),
    closed: closedClass(lower),
    open: openClass(lower, reading, capital),
    small: openClass(lower, reading, false),
  };
}

const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions dozen dozens scores`.split(/\s+/),
);

function closedClass(lower: string): WordClass | undefined {
  if (lower === "to") return "to";
  if (NEGATIONS.has(lower)) return "not";
  if (BE_FORMS.has(lower)) return "be";
  if (HAVE_FORMS.has(lower)) return "have";
  if (DO_FORMS.has(lower)) return "do";
  if (
    MODALS.has(lower) ||
    /^(?:would|could|should|did|does|do|is|was|were|are|has|have|had|can|wo)n't$/.test(lower)
  )
    return CONTRACTED[lower] ?? "modal";
  if (CONJUNCTIONS.has(lower)) return "conjunction";
  if (PRONOUNS.has(lower) || /^(?:he|she|it|we|they|i|you|that)'(?:s|ll|d|ve|re|m)$/.test(lower))
    return "pronoun";
  if (lower === "that") return "subordinator";
  if (WH_WORDS.has(lower)) return "wh";
  if (DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return "determiner";
  if (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower)) return "subordinator";
  if (PREPOSITIONS.has(lower)) return "preposition";
  if (ADVERBS.has(lower)) return "adverb";
  if (ADJECTIVES.has(lower)) return "adjective";
  return undefined;
}

const LY_NOUNS = new Set(
  "family assembly ally anomaly monopoly july italy jelly butterfly fly lily belly bully".split(" "),
);
const LY_ADJECTIVES = new Set(
  "daily weekly monthly quarterly yearly hourly friendly unfriendly costly lonely lovely ugly holy orderly lively ghostly elderly deadly early likely cowardly scholarly timely untimely sickly".split(
    " ",
  ),
);

const CONTRACTED: Readonly<Record<string, WordClass>> = {
  "didn't": "do",
  "doesn't": "do",
  "don't": "do",
  "isn't": "be",
  "wasn't": "be",
  "weren't": "be",
  "aren't": "be",
  "hasn't": "have",
  "haven't": "have",
  "hadn't": "have",
};

function openClass(lower: string, reading: VerbReading | undefined, capital: boolean): WordClass {
  if (reading !== undefined) {
    if (reading.forms.has("ing")) return "ing";
    if (reading.forms.has("past")) return "past";
    if (reading.forms.has("participle")) return "participle";
    return reading.forms.has("s") ? "present" : "base";
  }
  if (LY_NOUNS.has(lower)) return capital ? "name" : OPEN;
  if (/..ly$/.test(lower)) return LY_ADJECTIVES.has(lower) ? "adjective" : "adverb";
  if (capital) return "name";
  if (ADJECTIVE_SUFFIX.test(lower)) return "adjective";
  if (/....ed$/.test(lower)) return "past";
  return /....ing$/.test(lower) ? "ing" : OPEN;
}
