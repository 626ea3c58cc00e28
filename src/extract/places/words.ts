import type { Span } from "../text/span.ts";
import { nameKey } from "./gazetteer/name-key.ts";

/**
 * Words as place names need them: finer than the text's tokens, because a name may be one part of a hyphenated word
 * ("US-led") or carry a possessive ("Iraq’s" → "Iraq", "’s"). The tagger's weights belong to exactly this split:
 * retrain when it changes.
 */
export type Word = Span & {
  readonly text: string;
  /** Name key of this word alone; "" for punctuation, possessive endings and addresses. */
  readonly key: string;
  /** What stands between this word and the one before. */
  readonly gap: "none" | "blank" | "line" | "paragraph";
};

// Groups: address, initials, number, word; what is left is one mark. One alternation over disjoint openings, no nested quantifier that can split a run in two ways: linear on any input.
const WORD =
  /((?:https?:\/\/|www\.)\S+)|((?:\p{Lu}\.){2,}|\p{Lu}\.(?:Va|Dak|Mex)\.)|(\p{Nd}+(?:[.,:]\p{Nd}+)*)|(\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’ʼ&]\p{L}[\p{L}\p{M}\p{Nd}]*)*)|\S/gu;

/** The stop belongs to these: "Calif.", "St." */
const ABBREVIATIONS = new Set(
  (
    "ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa " +
    "penn tenn tex vt va wash wis wyo alta ont que sask man st ste mt ft gen sen rep gov lt col sgt capt prof dr mr mrs ms"
  ).split(" "),
);

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  const push = (start: number, end: number, named: boolean): void => {
    const part = text.slice(start, end);
    words.push({
      start,
      end,
      text: part,
      key: named ? nameKey(part) : "",
      gap: gapOf(text.slice(last, start)),
    });
    last = end;
  };
  for (const match of text.matchAll(WORD)) {
    if (match.index < last) continue;
    const [found, , initials, , word] = match;
    const end = match.index + found.length;
    if (word === undefined) push(match.index, end, initials !== undefined);
    else if (POSSESSIVE.test(word) && word.length > 2) {
      push(match.index, end - 2, true);
      push(end - 2, end, false);
    } else if (text[end] === "." && isAbbreviation(word)) push(match.index, end + 1, true);
    else push(match.index, end, true);
  }
  return words;
}

const POSSESSIVE = /['’][sS]$/;

const isAbbreviation = (word: string): boolean =>
  word.length < 6 && /^\p{Lu}/u.test(word) && ABBREVIATIONS.has(word.toLowerCase());

function gapOf(between: string): Word["gap"] {
  if (between === "") return "none";
  if (!between.includes("\n")) return "blank";
  return /\n\s*\n/.test(between) ? "paragraph" : "line";
}

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length === 2 && /^['’][sS]$/.test(word.text);
export function isCapitalised(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word.text);
}
