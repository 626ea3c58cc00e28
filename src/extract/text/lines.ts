import type { Span } from "./span.ts";

/** A line without its break and without blanks at either end. Blank lines are left out. */
export type Line = Span & {
  /** Blank lines between this line and the one before; 0 for the first. */
  readonly blanksBefore: number;
  /** The break after this line only wraps it: the sentence may go on. */
  readonly wraps: boolean;
};

type RawLine = Omit<Line, "wraps">;

const BREAK = /\r\n?|[\n\v\f\u2028\u2029]/g;

/** The lines of a stretch of text that hold something. */
export function linesIn(text: string, start = 0, end = text.length): Line[] {
  const lines: RawLine[] = [];
  let blanks = 0;
  for (let from = start, to = 0; to < end;) {
    const found = breakAfter(text, from);
    to = Math.min(end, found?.index ?? end);
    const line = trim(text, from, to);
    if (line.start === line.end) blanks += 1;
    else {
      lines.push({ start: line.start, end: line.end, blanksBefore: lines.length === 0 ? 0 : blanks });
      blanks = 0;
    }
    from = Math.min(end, to + (found?.[0].length ?? 0));
  }
  return withWraps(text, lines);
}

function breakAfter(text: string, from: number): RegExpExecArray | null {
  BREAK.lastIndex = from;
  return BREAK.exec(text);
}

/** Whether a stretch has a line break in it, so that it may hold more than one line. */
export const hasBreak = (text: string, start: number, end: number): boolean =>
  (breakAfter(text, start)?.index ?? end) < end;

/** A stretch without the white space at either end. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const isBlank = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code)));

/**
 * Hard-wrapped text: within a run of lines without a blank one, nearly every line is so long that the first word of
 * the next wouldn't have fitted. A headline above such a run is shorter, and its break stays a break.
 */
function withWraps(text: string, lines: readonly RawLine[]): Line[] {
  const result: Line[] = [];
  for (let first = 0; first < lines.length;) {
    let last = first;
    while (last + 1 < lines.length && lines[last + 1]!.blanksBefore === 0) last += 1;
    if (last === first) result.push(asLine(lines[first]!, false));
    else {
      const run = lines.slice(first, last + 1);
      const wrapped = wrappedBreaks(text, run);
      run.forEach((line, i) => result.push(asLine(line, wrapped[i]!)));
    }
    first = last + 1;
  }
  return result;
}

const asLine = ({ start, end, blanksBefore }: RawLine, wraps: boolean): Line => ({
  start,
  end,
  blanksBefore,
  wraps,
});

const MIN_WIDTH = 45; // characters; narrower runs are lists, tables or verse
const MAX_WIDTH = 132;

function wrappedBreaks(text: string, run: readonly RawLine[]): boolean[] {
  const width = run.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const fits = run.map((line, i) => {
    const next = run[i + 1];
    return next === undefined || line.end - line.start + 1 + firstWordLength(text, next) <= width;
  });
  const full = fits.filter((fit) => !fit).length;
  const headlines = fits[0] === true ? 1 : 0; // a short first line stands above the wrapped ones
  const wrapped =
    full >= 2 && width >= MIN_WIDTH && width <= MAX_WIDTH && full >= 0.7 * (run.length - 1 - headlines);
  return run.map((line, i) => {
    const next = run[i + 1];
    if (next === undefined) return false;
    return wrapped ? !fits[i] : continues(text, line, next);
  });
}

/** Unwrapped text: a line goes on when the next starts in lower case or with a comma and this one hasn't ended. */
const continues = (text: string, line: RawLine, next: RawLine): boolean =>
  /^[\p{Ll},;]/u.test(text.slice(next.start, next.start + 2)) && !/[.!?:…]/.test(text[line.end - 1]!);

function firstWordLength(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isBlank(text.charCodeAt(at))) at += 1;
  return at - line.start;
}
