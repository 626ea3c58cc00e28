import type { Timex } from "../../dates/types.ts";
import type { Toponym } from "../../places/types.ts";
import type { Token } from "../../text/tokens.ts";
import type { VerbReading } from "./verb-index.ts";

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
  /** What it is as a form of a verb. */
  readonly verb: VerbReading | undefined;
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
