import { NOMINAL, INSIDE_SUBJECT, opensTemporal, takesClause, isNominalHead, hasHead } from "./boundaries.ts";
import type { Stretch } from "./clause.ts";
import { skipLeadIn } from "./lead-in.ts";
import type { Word } from "./word.ts";

/**
 * The noun phrase before a verb: scans left over what may stand in one, skips a bracketed-off insertion
 * ("Moscow, in his words, is"), then drops what leads it in ("On Friday an activist" → "an activist").
 */
export function subjectLeftOf(
  words: readonly Word[],
  verbStart: number,
  floor: number,
): { readonly subject: Stretch | null; readonly start: number } {
  let end = verbStart;
  while (end > floor && (words[end - 1]!.wordClass === "adverb" || words[end - 1]!.wordClass === "not"))
    end -= 1;
  if (end - 1 > floor && words[end - 1]!.wordClass === "quote" && isNominalHead(words[end - 2])) end -= 1;
  if (end > floor && words[end - 1]!.text === ",") {
    const open = openingComma(words, end - 1, floor);
    if (open !== null) end = open;
    else return { subject: null, start: end };
  }
  let start = end;
  while (start > floor && staysInSubject(words, start - 1, end) && !opensSecondPhrase(words, start, end))
    start -= 1;
  const from = afterObject(
    words,
    afterAddressee(words, skipLeadIn(words, start, end), end, floor),
    end,
    floor,
  );
  return from < end && hasHead(words, from, end)
    ? { subject: { from, to: end }, start }
    : { subject: null, start };
}

/**
 * Another noun phrase opens behind a noun with an article ("the Joint Statement | the two Presidents"), a place
 * ("charges | Russia") or a pronoun ("the day | he").
 */
function opensSecondPhrase(words: readonly Word[], at: number, end: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (at >= end || word === undefined || before === undefined) return false;
  if (word.wordClass === "pronoun") return isNominalHead(before) && SUBJECT_PRONOUNS.has(word.lower);
  if (word.wordClass === "determiner")
    return ["the", "a", "an"].includes(word.lower) && isNominalHead(before) && before.wordClass !== "number";
  return (
    word.toponym !== undefined &&
    word.wordClass === "name" &&
    before.wordClass === "noun" &&
    /[^s]s$/.test(before.lower)
  );
}

const SUBJECT_PRONOUNS = new Set(["he", "she", "they", "we", "i", "it"]);

function staysInSubject(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!;
  if (word.bracketed || word.text === ")" || word.text === "-RRB-" || word.text === "]") return true;
  if (opensTemporal(words, at)) return false;
  if (word.wordClass === "base") return words[at - 1]?.wordClass === "to";
  if (INSIDE_SUBJECT.has(word.wordClass)) return true;
  if (word.wordClass === "quote") return quoteIsPaired(words, at, end);
  // "Russia, Iran and Turkey"; "Iraqi and US forces": a conjunction or list comma between nominal words.
  if (word.wordClass === "conjunction" && word.lower === "and")
    return (
      NOMINAL.has(words[at - 1]?.wordClass ?? "mark") &&
      NOMINAL.has(words[at + 1]?.wordClass ?? "mark") &&
      at + 1 < end
    );
  if (word.text === ",") return isListComma(words, at, end) || isContainerComma(words, at);
  return (
    (word.text === "-" && word.start === words[at - 1]?.end) ||
    word.text === "/" ||
    word.text === "%" ||
    word.text === "$"
  );
}

/** “humanitarian pause” inside a subject: both marks stand in it. */
function quoteIsPaired(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 8; i += 1) if (words[i]!.wordClass === "quote") return true;
  for (let i = at - 1; i >= 0 && i > at - 8; i -= 1) {
    if (words[i]!.wordClass === "quote") return at + 1 <= end;
    if (!INSIDE_SUBJECT.has(words[i]!.wordClass)) return false;
  }
  return false;
}

/** "a woman in Paris, France was": the comma between a place and what it lies in. */
const isContainerComma = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.toponym !== undefined &&
  words[at + 1]?.toponym !== undefined &&
  words[at + 1]!.wordClass === "name";

function isListComma(words: readonly Word[], at: number, end: number): boolean {
  if (!isNominalHead(words[at - 1])) return false;
  for (let i = at + 1; i < end && i < at + 9; i += 1) {
    const { wordClass, lower } = words[i]!;
    if (lower === "and") return i > at + 1 || NOMINAL.has(words[i + 1]?.wordClass ?? "mark");
    if (!NOMINAL.has(wordClass) && words[i]!.text !== ",") return false;
  }
  return false;
}

/** The comma that opens an insertion closed at `close`; null when there is none that looks like one. */
function openingComma(words: readonly Word[], close: number, floor: number): number | null {
  for (let i = close - 1; i > floor && i > close - 40; i -= 1) {
    if (words[i]!.text !== ",") continue;
    const after = words[i + 1];
    if (
      (isNominalHead(words[i - 1]) || words[i - 1]!.text === ")") &&
      after !== undefined &&
      after.wordClass !== "conjunction"
    )
      return i;
  }
  return null;
}

/** "told the council Aleppo had": after a verb with an addressee the clause begins at its last name or pronoun. */
function afterAddressee(words: readonly Word[], from: number, end: number, floor: number): number {
  if (floor === 0 || from !== floor || !takesClause(words[floor - 1]!)) return from;
  for (let i = end - 1; i > from; i -= 1) {
    const { toponym, wordClass } = words[i]!;
    const starts =
      (toponym !== undefined && words[i - 1]!.toponym !== toponym && wordClass === "name") ||
      wordClass === "pronoun" ||
      wordClass === "determiner";
    if (starts && words[i - 1]!.wordClass !== "preposition" && isNominalHead(words[i - 1])) return i;
  }
  return from;
}

/** "noted the steps of both and | Trump supported him": what the verb before took ends at the last "and". */
function afterObject(words: readonly Word[], from: number, end: number, floor: number): number {
  if (floor === 0 || from !== floor || takesClause(words[floor - 1]!)) return from;
  for (let i = end - 1; i > from; i -= 1) if (words[i]!.wordClass === "conjunction") return i + 1;
  return from;
}
