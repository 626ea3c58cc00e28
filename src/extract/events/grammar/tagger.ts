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
import type { Token } from "../../text/tokens.ts";
import type { Timex } from "../../dates/types.ts";
import type { Toponym } from "../../places/types.ts";
import { NEVER_NOUNS } from "../lexicon/verbs.ts";
import { verbReading } from "./verb-index.ts";

/**
 * Word classes as far as finding clauses needs them. `past` is a finite past, `participle` one that leans on an
 * auxiliary or a noun, `present` a finite present, `time` a word of a time expression, `mark` is punctuation.
 */
export type WordClass =
  | "noun"
  | "name"
  | "pronoun"
  | "number"
  | "determiner"
  | "adjective"
  | "adverb"
  | "preposition"
  | "to"
  | "conjunction"
  | "subordinator"
  | "wh"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "not"
  | "past"
  | "present"
  | "base"
  | "participle"
  | "ing"
  | "possessive"
  | "time"
  | "mark"
  | "quote";

export type Word = Token & {
  readonly lower: string;
  readonly lemma: string;
  wordClass: WordClass;
  /** The past form that is a participle as well: "wounded", not "began". */
  readonly ambiguous: boolean;
  readonly timex: Timex | undefined;
  readonly toponym: Toponym | undefined;
  /** "Iraq's", "rebels'". */
  readonly genitive: boolean;
  /** Between brackets: "(banned in Russia)". */
  readonly bracketed: boolean;
};

const QUOTES = new Set(['"', "“", "”", "``", "''", "«", "»", "„"]);
const SUBJECT_PRONOUNS = new Set(["i", "he", "she", "it", "we", "they", "you", "who", "which"]);
/** What may still turn out nominal to the right of the word being settled: verbs there haven't been settled yet. */
const NOMINAL: ReadonlySet<WordClass> = new Set(["noun", "name", "number", "adjective", "ing", "participle", "base", "present"]);
const AUXILIARY: ReadonlySet<WordClass> = new Set(["be", "have", "do", "modal"]);

export type Marks = { readonly timexes: readonly Timex[]; readonly toponyms: readonly Toponym[] };

/** Words of one sentence with their classes. `upper` texts are all capitals, so capitals name nothing there. */
export function tagWords(tokens: readonly Token[], marks: Marks, upper: boolean): Word[] {
  const timexAt = cursorOver(marks.timexes);
  const toponymAt = cursorOver(marks.toponyms);
  let depth = 0;
  const words = tokens.map((token, i) => {
    const known = lexicalOf(token.text);
    if (known.bracket !== 0) depth = Math.max(0, depth + known.bracket);
    const timex = timexAt(token);
    const toponym = toponymAt(token);
    // "Theresa May": a capital right behind a capitalised word that is no sentence opener of its own.
    const left = i === 0 ? undefined : lexicalOf(tokens[i - 1]!.text);
    const afterName = left !== undefined && left.capital && left.closed === undefined;
    const initial = i === 0 || lexicalOf(tokens[i - 1]!.text).mark;
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      kind: token.kind,
      lower: known.lower,
      lemma: known.lemma,
      wordClass: firstGuess(token, known, initial, afterName, { timex, toponym }, upper),
      ambiguous: known.ambiguous,
      timex,
      toponym,
      genitive: known.genitive,
      bracketed: depth > 0,
    };
  });
  for (let i = 0; i < words.length; i += 1) settle(words, i);
  return words;
}

/** Marks are in text order, as tokens are: one pass over both. */
function cursorOver<T extends { readonly start: number; readonly end: number }>(marks: readonly T[]) {
  let at = 0;
  return (token: Token): T | undefined => {
    while (at < marks.length && marks[at]!.end <= token.start) at += 1;
    const mark = marks[at];
    return mark !== undefined && mark.start < token.end ? mark : undefined;
  };
}

const OPEN: WordClass = "noun";

/** What a written word is before its sentence is looked at. */
type Lexical = {
  readonly lower: string;
  readonly lemma: string;
  readonly ambiguous: boolean;
  readonly genitive: boolean;
  readonly capital: boolean;
  readonly allCapital: boolean;
  /** No letter, digit or comma: what follows may begin a sentence. */
  readonly mark: boolean;
  /** 1 opens, -1 closes. */
  readonly bracket: -1 | 0 | 1;
  readonly closed: WordClass | undefined;
  readonly open: WordClass;
  /** As if it were written small: what capitals are worth in an all-capitals text. */
  readonly small: WordClass;
};

/** Words recur: what was worked out for one is kept, up to so many. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Lexical>();

function lexicalOf(text: string): Lexical {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const read = readLexical(text);
  kept.set(text, read);
  return read;
}

function readLexical(text: string): Lexical {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const reading = verbReading(lower);
  const capital = /^\p{Lu}/u.test(text);
  return {
    lower,
    lemma: reading?.lemma ?? lower.replace(/'s?$/, ""),
    ambiguous: reading?.forms.has("participle") === true && reading.forms.has("past"),
    genitive: lower.length > 2 && /(?:'s|s')$/.test(lower),
    capital,
    allCapital: text.length > 1 && text === text.toUpperCase(),
    mark: !/[\p{L}\p{N},]/u.test(text),
    bracket: /^[([]$|^-L[RS]B-$/.test(text) ? 1 : /^[)\]]$|^-R[RS]B-$/.test(text) ? -1 : 0,
    closed: closedClass(lower),
    open: openClass(lower, capital),
    small: openClass(lower, false),
  };
}

type TokenMarks = { readonly timex: Timex | undefined; readonly toponym: Toponym | undefined };

function firstGuess(token: Token, { lower, closed, open, small, capital, allCapital }: Lexical, initial: boolean, afterName: boolean, marks: TokenMarks, upper: boolean): WordClass {
  if (QUOTES.has(token.text)) return "quote";
  if (lower === "'s" || lower === "'") return "possessive";
  if (token.kind === "punctuation") return "mark";
  const { timex, toponym } = marks;
  if (timex !== undefined && timex.type !== "SET" && timex.value !== "PRESENT_REF") return "time";
  if (toponym !== undefined) return toponym.adjectival === true ? "adjective" : "name";
  if (token.kind === "number" || NUMBER_WORDS.has(lower)) return "number";
  if (upper) return closed ?? small;
  if ( (token.text === "US" || token.text === "WHO" || token.text === "IT")) return "name";
  if (capital && !initial && (closed === undefined || lower.length > 3 || allCapital || afterName)) return "name";
  return closed ?? open;
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
  if (MODALS.has(lower) || /^(?:would|could|should|did|does|do|is|was|were|are|has|have|had|can|wo)n't$/.test(lower))
    return CONTRACTED[lower] ?? "modal";
  if (CONJUNCTIONS.has(lower)) return "conjunction";
  if (PRONOUNS.has(lower) || /^(?:he|she|it|we|they|i|you|that)'(?:s|ll|d|ve|re|m)$/.test(lower)) return "pronoun";
  if (lower === "that") return "subordinator";
  if (WH_WORDS.has(lower)) return "wh";
  if (DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return "determiner";
  if (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower)) return "subordinator";
  if (PREPOSITIONS.has(lower)) return "preposition";
  if (ADVERBS.has(lower)) return "adverb";
  if (ADJECTIVES.has(lower)) return "adjective";
  return undefined;
}

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

function openClass(lower: string, capital: boolean): WordClass {
  const reading = verbReading(lower);
  if (reading !== undefined) {
    if (reading.forms.has("ing")) return "ing";
    if (reading.forms.has("past")) return "past";
    if (reading.forms.has("participle")) return "participle";
    return reading.forms.has("s") ? "present" : "base";
  }
  if (/..ly$/.test(lower)) return "adverb";
  if (capital) return "name";
  if (ADJECTIVE_SUFFIX.test(lower)) return "adjective";
  if (/....ed$/.test(lower)) return "past";
  return /....ing$/.test(lower) ? "ing" : OPEN;
}

/** Left-to-right decisions between the readings that a form leaves open. */
function settle(words: Word[], i: number): void {
  const word = words[i]!;
  const before = leftOf(words, i);
  const after = words[i + 1];
  switch (word.wordClass) {
    case "base":
      word.wordClass = baseIsVerb(word, before, after) ? (leadsInfinitive(before) ? "base" : "present") : NEVER_NOUNS.has(word.lower) ? "base" : OPEN;
      return;
    case "present":
      word.wordClass = presentIsVerb(word, before, words[i - 1], after) ? "present" : OPEN;
      return;
    case "past":
    case "participle":
      word.wordClass = pastReading(word, before, words[i - 1], after);
      return;
    case "ing":
      if (words[i - 1]?.wordClass === "determiner" || words[i - 1]?.wordClass === "possessive") word.wordClass = OPEN;
      return;
    case "to":
      if (!startsInfinitive(after)) word.wordClass = "preposition";
      return;
    case "subordinator":
      if (word.lower === "once" && (after?.lower === "again" || after?.lower === "more")) word.wordClass = "adverb";
      if (word.lower === "that" && isDemonstrative(before, after)) word.wordClass = after === undefined || !NOMINAL.has(after.wordClass) ? "pronoun" : "determiner";
      return;
    case "noun":
      // "which specialises in": an unknown word behind a relative is its verb.
      if ((before?.lower === "which" || before?.lower === "who") && /[^s]s$/.test(word.lower) && after?.wordClass !== "be" && after?.wordClass !== "have") word.wordClass = "present";
      return;
    case "pronoun":
      if (word.lower === "her" && after !== undefined && ["noun", "name", "adjective", "base", "present"].includes(after.wordClass)) word.wordClass = "determiner";
      return;
    case "modal":
      if (word.lower === "may" && /^M/.test(word.text) && after !== undefined && ["past", "have", "be"].includes(after.wordClass)) word.wordClass = "name";
      return;
    case "adverb":
      if (word.lower === "there" && after !== undefined && (AUXILIARY.has(after.wordClass) || EXISTENTIAL.has(after.lemma))) word.wordClass = "pronoun";
      return;
    case "adjective":
      if (leadsInfinitive(before) && word.toponym === undefined && verbReading(word.lower)?.forms.has("base") === true) word.wordClass = "base";
      return;
    case "possessive":
      if (word.lower === "'s" && before?.wordClass === "pronoun") word.wordClass = "be";
      return;
    default:
  }
}

const EXISTENTIAL = new Set(["remain", "exist", "follow", "come"]);

/** The nearest word to the left that is no adverb, negation or quote mark. */
function leftOf(words: readonly Word[], i: number): Word | undefined {
  for (let k = i - 1; k >= 0 && k >= i - 4; k -= 1) {
    const wordClass = words[k]!.wordClass;
    if (wordClass !== "adverb" && wordClass !== "not" && wordClass !== "quote") return words[k];
  }
  return undefined;
}

const leadsInfinitive = (before: Word | undefined): boolean =>
  before !== undefined && (before.wordClass === "modal" || before.wordClass === "do" || before.wordClass === "to");

function startsInfinitive(after: Word | undefined): boolean {
  if (after === undefined) return false;
  if (after.lower === "be" || after.lower === "have" || after.lower === "do") return true;
  const reading = verbReading(after.lower);
  return (reading?.forms.has("base") === true && after.toponym === undefined && !/^\p{Lu}\p{Ll}/u.test(after.text)) || after.wordClass === "adverb";
}

function baseIsVerb(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined) return false;
  if (leadsInfinitive(before)) return true;
  if (SUBJECT_PRONOUNS.has(before.lower) || before.lower === "let" || before.lower === "help") return true;
  if (before.lower === "there" && EXISTENTIAL.has(word.lemma)) return true;
  if (before.wordClass === "conjunction") return false;
  if ((word.lower === "report" || word.lower === "say") && isPlural(before) && (after === undefined || after.text === ".")) return true;
  if (after?.lower === "to" && PLANNERS.has(word.lemma) && (before.wordClass === "name" || before.wordClass === "noun")) return true;
  return isPlural(before) && (opensObject(after) || (reportsOnly(word) && after !== undefined));
}

/** "Putin, Erdogan and Rouhani plan to meet". */
const PLANNERS = new Set(["plan", "hope", "want", "intend", "expect", "agree", "seek", "continue", "refuse"]);

/** "say", "believe": verbs that are never nouns. */
const reportsOnly = (word: Word): boolean => ["say", "believe", "argue", "insist", "think", "know", "remain", "become"].includes(word.lemma);

const isPlural = (word: Word): boolean =>
  (word.wordClass === "noun" || word.wordClass === "name") &&
  (/[^s]s$/.test(word.lower) || ["people", "police", "men", "women", "children", "troops", "media"].includes(word.lower));

const opensObject = (after: Word | undefined): boolean =>
  after !== undefined &&
  ["determiner", "pronoun", "to", "subordinator", "preposition", "number", "time", "participle"].includes(after.wordClass);

/** "…, the press service reports." */
const CLOSING = new Set(["reports", "says", "writes", "continues", "reads", "adds", "notes"]);
const LINKING = new Set(["remain", "seem", "become", "say"]);

function presentIsVerb(word: Word, before: Word | undefined, direct: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || direct === undefined) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) || before.lower === "that") return true;
  if (after?.wordClass === "be" || after?.wordClass === "have" || after?.wordClass === "modal") return false;
  if (before.lower === "there" && EXISTENTIAL.has(word.lemma)) return true;
  if (CLOSING.has(word.lower) && (after === undefined || after.text === "." || after.wordClass === "quote") && before.wordClass !== "preposition") return true;
  if (LINKING.has(word.lemma)) return before.wordClass === "name" || before.wordClass === "noun";
  const subject = before.wordClass === "name" || before.wordClass === "noun" || before.text === ",";
  return subject && !isPlural(before) && !before.genitive && (opensObject(after) || after?.wordClass === "name" || after?.wordClass === "adjective" || after?.wordClass === "noun");
}

function pastReading(word: Word, before: Word | undefined, direct: Word | undefined, after: Word | undefined): WordClass {
  if (direct?.text === "-" && direct.end === word.start) return "adjective";
  const participle = verbReading(word.lower)?.forms.has("participle") ?? true;
  const past = verbReading(word.lower)?.forms.has("past") ?? true;
  if (before !== undefined && participle && (before.wordClass === "be" || before.wordClass === "have" || before.lower === "get" || before.lower === "got")) return "participle";
  if (participle && direct !== undefined && (["determiner", "possessive"].includes(direct.wordClass) || (direct.wordClass === "number" && !direct.lower.endsWith("s"))))
    return after !== undefined && NOMINAL.has(after.wordClass) ? "adjective" : OPEN;
  if (participle && direct !== undefined && ["adjective", "preposition", "base"].includes(direct.wordClass) && after !== undefined && NOMINAL.has(after.wordClass)) return "adjective";
  if (direct?.genitive === true && after !== undefined && NOMINAL.has(after.wordClass) && participle) return "adjective";
  if (before !== undefined && AUXILIARY.has(before.wordClass) && before.wordClass !== "have" && past && verbReading(word.lower)?.forms.has("base") === true) return "base";
  return past ? "past" : "participle";
}

/** "that city fell" and "after that" against "said that". */
function isDemonstrative(before: Word | undefined, after: Word | undefined): boolean {
  if (after === undefined || before?.wordClass === "preposition") return true;
  return before === undefined && after.wordClass !== "determiner" && after.wordClass !== "pronoun";
}
