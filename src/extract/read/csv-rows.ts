/** A row of a table: its cells without the blanks around them, and the 1-based line on which it starts. */
export type CsvRow = { readonly cells: readonly string[]; readonly line: number };

/** A line that is no row: its quote never closes, or it goes on for millions of characters. */
export type CsvFault = { readonly fault: "open quote" | "too long"; readonly line: number };

export type CsvOptions = {
  /** ",", ";" or a tab. */
  readonly delimiter: string;
  /** False where a quote is a letter like any other, as in GDELT's files. */
  readonly quotes: boolean;
};

const MAX_ROW = 2_000_000; // characters; beyond, a quote was never closed and would swallow the rest of the file

/** Takes a table's text piece by piece; gives the rows that are complete. Behind a fault it goes on with the next line. */
export type CsvReader = {
  readonly push: (piece: string) => readonly (CsvRow | CsvFault)[];
  readonly end: () => readonly (CsvRow | CsvFault)[];
};

/**
 * RFC 4180 as spreadsheets write it: cells in double quotes may hold delimiters, line breaks and doubled quotes; any
 * line break ends a row; empty lines are skipped. Text behind a closing quote stays in the cell. A row is read when it
 * is whole, so that a piece may end anywhere.
 */
export function csvReader({ delimiter, quotes }: CsvOptions): CsvReader {
  const scan = rowScanner(delimiter.charCodeAt(0), quotes);
  let rest = "";
  let line = 1;
  let leaving = false;
  const drain = (final: boolean): readonly (CsvRow | CsvFault)[] => {
    const rows: (CsvRow | CsvFault)[] = [];
    let at = 0;
    for (;;) {
      if (leaving) {
        const next = nextLine(rest, at, final);
        at = next.at;
        if (!next.begun) break;
        leaving = false;
        line += 1;
      }
      const found = scan(rest, at, final);
      if (found === null) {
        const left = rest.length - at;
        if (left === 0 || (left <= MAX_ROW && !final)) break;
        rows.push({ fault: final || nextLine(rest, at, false).begun ? "open quote" : "too long", line });
        leaving = true;
        continue;
      }
      if (found.cells.length > 1 || found.cells[0] !== "") rows.push({ cells: found.cells, line });
      line += found.lines;
      at = found.next;
    }
    rest = rest.slice(at);
    return rows;
  };
  return {
    push: (piece) => {
      rest += piece;
      return drain(false);
    },
    end: () => drain(true),
  };
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Where the next line begins, or, while its line goes on, what of the text may be forgotten. */
function nextLine(
  text: string,
  from: number,
  final: boolean,
): { readonly at: number; readonly begun: boolean } {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at += 1;
  if (at === text.length) return { at, begun: false };
  const mayBeHalf = text.charCodeAt(at) === CR && at === text.length - 1 && !final;
  if (mayBeHalf) return { at, begun: false };
  return { at: text.startsWith("\r\n", at) ? at + 2 : at + 1, begun: true };
}

type Scanned = { readonly cells: readonly string[]; readonly next: number; readonly lines: number };

/** Reads the row at an offset; null when the text ends before the row does (at the very end: an open quote, or none). */
function rowScanner(
  delimiter: number,
  quotes: boolean,
): (text: string, from: number, final: boolean) => Scanned | null {
  return (text, from, final) => {
    if (from >= text.length) return null;
    const cells: string[] = [];
    let lines = 0;
    let at = from;
    for (;;) {
      let start = at;
      while (start < text.length && isBlank(text.charCodeAt(start)) && text.charCodeAt(start) !== delimiter)
        start += 1;
      let quoted = "";
      let end = start;
      if (quotes && text.charCodeAt(start) === QUOTE) {
        const close = closingQuote(text, start + 1);
        if (close === -1 || (close === text.length - 1 && !final)) return null;
        quoted = text.slice(start + 1, close);
        if (quoted.includes('"')) quoted = quoted.replaceAll('""', '"');
        lines += lineBreaks(quoted);
        start = end = close + 1;
      }
      let code = text.charCodeAt(end);
      while (end < text.length && code !== delimiter && code !== LF && code !== CR)
        code = text.charCodeAt((end += 1));
      if (end === text.length && !final) return null;
      cells.push(start === end ? quoted.trim() : (quoted + text.slice(start, end)).trim());
      if (end < text.length && code === delimiter) {
        at = end + 1;
        continue;
      }
      // "\r" at the end of a piece may be half of "\r\n".
      if (code === CR && end === text.length - 1 && !final) return null;
      const next = code === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
      return { cells, next: Math.min(next, text.length), lines: lines + 1 };
    }
  };
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

/** The offset of the quote that closes; -1 when there is none. A doubled quote doesn't close. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** Spreadsheets write semicolons or tabs in half of the world: what the first line has most of. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).split(/[\r\n]/, 1)[0] ?? "";
  const count = (mark: string): number => head.split(mark).length;
  return ["\t", ";"].find((mark) => count(mark) > count(",")) ?? ",";
}
