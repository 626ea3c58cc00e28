import {
  NOMINAL,
  INSIDE_SUBJECT,
  opensTemporal,
  takesClause,
  isNominalHead,
  hasHead,
  isDash,
} from "./boundaries.ts";
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
  const dated = beforeTime(words, end, floor);
  if (dated !== null) end = dated;
  else if (end > floor && words[end - 1]!.text === ",") {
    const open = openingComma(words, end - 1, floor);
    if (open !== null) end = beforeAge(words, open);
    else return { subject: null, start: end };
  } else if (end > floor && isDash(words[end - 1]!)) end = openingDash(words, end - 1, floor) ?? end;
  let start = end;
  while (start > floor && staysInSubject(words, start - 1, end) && !opensSecondPhrase(words, start, end))
    start -= 1;
  const from = afterObject(
    words,
    afterAddressee(words, behindLeadIn(words, start, end, floor), end, floor),
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
      (NOMINAL.has(words[at - 1]?.wordClass ?? "mark") || SUBJECT_PRONOUNS.has(words[at - 1]?.lower ?? "")) &&
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
  if (!isNominalHead(words[at - 1]) || closesLeadIn(words, at)) return false;
  for (let i = at + 1; i < end && i < at + 9; i += 1) {
    const { wordClass, lower } = words[i]!;
    if (lower === "and") return i > at + 1 || NOMINAL.has(words[i + 1]?.wordClass ?? "mark");
    if (!NOMINAL.has(wordClass) && words[i]!.text !== ",") return false;
  }
  return false;
}

/** "charged with murder and | Vasquez is": what looks like a lead-in is the end of the clause before. */
function behindLeadIn(words: readonly Word[], start: number, end: number, floor: number): number {
  const at = skipLeadIn(words, start, end);
  if (at < end || floor === 0 || start !== floor) return at;
  const joint = words.findLastIndex(
    ({ wordClass }, i) => i > start && i < end - 1 && wordClass === "conjunction",
  );
  return joint === -1 ? at : joint + 1;
}

/** "after the talks, Yeltsin and Kuchma": a common noun behind a preposition makes no list with names. */
function closesLeadIn(words: readonly Word[], comma: number): boolean {
  if (words[comma - 1]!.wordClass !== "noun" || words[comma + 1]?.wordClass !== "name") return false;
  let at = comma - 1;
  while (at > 0 && NOMINAL.has(words[at]!.wordClass)) at -= 1;
  return words[at]!.wordClass === "preposition" && words[at]!.lower !== "of";
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

/** "Poroshenko on March 27, 2017, | enacted": past a date between the subject and its verb. */
function beforeTime(words: readonly Word[], end: number, floor: number): number | null {
  if (words[end - 1]?.text !== "," || words[end - 2]?.wordClass !== "time") return null;
  const { timex } = words[end - 2]!;
  let at = end - 1;
  while (at > floor && (words[at - 1]!.timex === timex || words[at - 1]!.wordClass === "time")) at -= 1;
  if (!["on", "in"].includes(words[at - 1]?.lower ?? "")) return null;
  const before = words[at - 2]?.text === "," ? at - 2 : at - 1;
  return before > floor && isNominalHead(words[before - 1]) ? before : null;
}

/** "Patricia Moore, 62, | of Howman Avenue, was": the age isn't who it was. */
const beforeAge = (words: readonly Word[], open: number): number =>
  words[open - 1]!.wordClass === "number" && words[open - 2]?.text === "," && isNominalHead(words[open - 3])
    ? open - 2
    : open;

/** "Mubarak -- in power since 1981 -- has": the dash that opens what the one at `close` ends. */
function openingDash(words: readonly Word[], close: number, floor: number): number | null {
  for (let i = close - 1; i > floor && i > close - 40; i -= 1)
    if (isDash(words[i]!)) return isNominalHead(words[i - 1]) ? i : null;
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
