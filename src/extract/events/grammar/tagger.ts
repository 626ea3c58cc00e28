import type { Timex } from "../../dates/types.ts";
import type { Toponym } from "../../places/types.ts";
import type { Token } from "../../text/tokens.ts";
import { type Lexical, lexicalOf } from "./lexical.ts";
import { settle } from "./settle.ts";
import type { WordClass, Word } from "./word.ts";

export type Marks = { readonly timexes: readonly Timex[]; readonly toponyms: readonly Toponym[] };

/** Words of one sentence with their classes. `upper` texts are all capitals, so capitals name nothing there. */
export function tagWords(tokens: readonly Token[], marks: Marks, upper: boolean): Word[] {
  const timexAt = cursorOver(marks.timexes);
  const toponymAt = cursorOver(marks.toponyms);
  let depth = 0;
  let left: Lexical | undefined;
  const words = tokens.map((token) => {
    const known = lexicalOf(token.text, token.slot);
    if (known.bracket !== 0) depth = Math.max(0, depth + known.bracket);
    const timex = timexAt(token);
    const toponym = toponymAt(token);
    // "Theresa May": a capital right behind a capitalised word that is no sentence opener of its own.
    const afterName = left !== undefined && left.capital && left.closed === undefined;
    const initial = left === undefined || left.mark;
    left = known;
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      kind: token.kind,
      slot: token.slot,
      lower: known.lower,
      lemma: known.lemma,
      verb: known.verb,
      wordClass: firstGuess(token, known, initial, afterName, timex, toponym, upper),
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

function firstGuess(
  token: Token,
  { lower, fixed, isNumber, closed, open, small, capital, allCapital }: Lexical,
  initial: boolean,
  afterName: boolean,
  timex: Timex | undefined,
  toponym: Toponym | undefined,
  upper: boolean,
): WordClass {
  if (fixed !== undefined) return fixed;
  if (token.kind === "punctuation") return "mark";
  if (timex !== undefined && timex.type !== "SET" && timex.value !== "PRESENT_REF") return "time";
  if (toponym !== undefined) return toponym.adjectival === true ? "adjective" : "name";
  if (token.kind === "number" || isNumber) return "number";
  if (upper) return closed ?? small;
  if (token.text === "US" || token.text === "WHO" || token.text === "IT") return "name";
  if (capital && !initial && (closed === undefined || lower.length > 3 || allCapital || afterName))
    return "name";
  return closed ?? open;
}
