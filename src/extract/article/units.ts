import { linesIn } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** A paragraph, heading or line of a page as it stands in the text: one or more wrapped lines. */
export type Unit = Span & {
  readonly text: string;
  /** Lower case, single spaces, plain quotes: for comparing. */
  readonly plain: string;
  readonly words: number;
};

/** The text cut into units, in order; together they hold every character that isn't white space. */
export function unitsIn(text: string): Unit[] {
  const units: Unit[] = [];
  let start: number | null = null;
  for (const line of linesIn(text)) {
    start ??= line.start;
    if (line.wraps) continue;
    units.push(unitOf(text, start, line.end));
    start = null;
  }
  return units;
}

export function unitOf(text: string, start: number, end: number): Unit {
  const own = text.slice(start, end);
  const plain = plainOf(own);
  return { start, end, text: own, plain, words: plain === "" ? 0 : countBlanks(plain) + 1 };
}

function countBlanks(plain: string): number {
  let count = 0;
  for (let at = plain.indexOf(" "); at >= 0; at = plain.indexOf(" ", at + 1)) count += 1;
  return count;
}

/** "“Who’s  THERE?”" → "\"who's there?\"" */
export const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replaceAll(/[^\S ]\s*| \s+/g, " ") // not where one blank stands already, that is nearly everywhere
    .trim();
