import { createReadStream } from "node:fs";
import { csvReader, delimiterOf, type CsvFault, type CsvReader, type CsvRow } from "../read/csv-rows.ts";
import type { ReadProblem } from "../read/problem.ts";
import { reasonOf } from "../read/read-fault.ts";
import { acledDialect } from "./acled-dialect.ts";
import { rowChecker } from "./check-row.ts";
import { documentedDialect } from "./documented-dialect.ts";
import { gdeltDialect } from "./gdelt-dialect.ts";
import type { Row, TableDialect, TableEvent } from "./types.ts";

/** Each row gives one of the two, in the file's order. */
export type TableItem =
  | { readonly kind: "event"; readonly event: TableEvent }
  | { readonly kind: "problem"; readonly problem: ReadProblem };

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The events of a CSV or tab-separated table, those of one chunk at a time: waiting for each row by itself would cost
 * more than reading it. A bad row is reported with its line and skipped; a table that isn't understood gives one
 * problem. Nothing is thrown. Rows aren't compared with each other: the same row twice has the same id twice.
 * @param name for problems
 * @param chunks the file's bytes; by default those of the file at `name`
 */
export async function* readTable(
  name: string,
  chunks: Bytes = createReadStream(name),
): AsyncGenerator<readonly TableItem[]> {
  const table = openTable(name);
  try {
    for await (const rows of rowsOf(chunks)) {
      yield table.read(rows);
      if (table.refused()) return;
    }
    yield table.end();
  } catch (error) {
    yield [table.broken(error)];
  }
}

type OpenTable = {
  readonly read: (rows: readonly (CsvRow | CsvFault)[]) => readonly TableItem[];
  /** Whether there is no use in reading on. */
  readonly refused: () => boolean;
  readonly end: () => readonly TableItem[];
  /** The problem that reading met. */
  readonly broken: (error: unknown) => TableItem;
};

function openTable(file: string): OpenTable {
  let reader: RowReader | null = null;
  let refused = false;
  let last = 0;
  const refuse = (line: number, message: string, nextStep: string): TableItem => {
    refused = true;
    return { kind: "problem", problem: { file, line, severity: "refused", message, nextStep } };
  };
  const leaveOut = (line: number, message: string): TableItem => ({
    kind: "problem",
    problem: { file, line, severity: "warning", message, nextStep: "The row is left out; mend it." },
  });
  const readOne = (row: CsvRow | CsvFault): TableItem | null => {
    if (reader === null) {
      if ("fault" in row) return refuse(row.line, FAULTS[row.fault], "Mend the line of column names.");
      const found = readerFor(row.cells);
      if (found === null) return refuse(row.line, "is no table of events that is known", COLUMNS_NEEDED);
      reader = found.read;
      if (!found.firstIsRow) return null;
    }
    last = row.line;
    if ("fault" in row) return leaveOut(row.line, FAULTS[row.fault]);
    const event = reader(row.cells, row.line);
    return typeof event === "string" ? leaveOut(row.line, event) : { kind: "event", event };
  };
  return {
    read: (rows) => {
      const items: TableItem[] = [];
      for (const row of rows) {
        const item = readOne(row);
        if (item !== null) items.push(item);
        if (refused) break;
      }
      return items;
    },
    refused: () => refused,
    end: () => (last > 0 ? [] : [refuse(1, "holds no rows", "Put a line of column names and rows into it.")]),
    broken: (error) => {
      const [where, nextStep] =
        last === 0 ? ["", CHECK_FILE] : ["further ", `The rows before it count. ${CHECK_FILE}`];
      return refuse(Math.max(1, last), `can't be read ${where}(${reasonOf(error)})`, nextStep);
    },
  };
}

const FAULTS: Readonly<Record<CsvFault["fault"], string>> = {
  "open quote": "has a quote that never closes",
  "too long": "is longer than two million characters",
};

const COLUMNS_NEEDED = "Give it a first line of column names with at least date, title, place, lat and lon.";
const CHECK_FILE = "Check that it is whole, may be read and is saved as UTF-8.";

/** Rows in batches, one batch for each chunk. */
async function* rowsOf(chunks: Bytes): AsyncGenerator<readonly (CsvRow | CsvFault)[]> {
  let decoder: TextDecoder | null = null;
  let reader: CsvReader | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const piece = decoder.decode(chunk, { stream: true });
    if (reader === null) {
      const delimiter = delimiterOf(piece);
      reader = csvReader({ delimiter, quotes: delimiter !== "\t" });
    }
    yield reader.push(piece);
  }
  const tail = decoder?.decode() ?? "";
  if (reader !== null) yield [...reader.push(tail), ...reader.end()];
}

/** By the byte order mark; spreadsheets save "Unicode text" as UTF-16. Wrong bytes end the reading, before wrong words reach the page. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}

type RowReader = (row: Row, line: number) => TableEvent | string;

/** ACLED and GDELT first: their column names are a subset of what the documented table takes too. */
const DIALECTS: readonly TableDialect[] = [acledDialect, gdeltDialect, documentedDialect];

/** How rows are read, decided by the first line; null when it is no table that is known. */
function readerFor(first: Row): { readonly firstIsRow: boolean; readonly read: RowReader } | null {
  const names = first.map((name) => name.toLowerCase().replaceAll(/\s+/g, "_"));
  const named = DIALECTS.find((dialect) => dialect.recognises(new Set(names)));
  if (named !== undefined) return { firstIsRow: false, read: rowReader(named, names) };
  for (const dialect of DIALECTS) {
    const columns = dialect.columns?.(first) ?? null;
    if (columns !== null) return { firstIsRow: true, read: rowReader(dialect, columns) };
  }
  return null;
}

function rowReader(dialect: TableDialect, columns: readonly string[]): RowReader {
  const indexes = new Map(columns.map((column, i) => [column, i]));
  const checkRow = rowChecker();
  const readRow = dialect.reader({
    has: (name) => indexes.has(name),
    at: (name) => {
      const index = indexes.get(name);
      return index === undefined ? () => "" : (row) => row[index] ?? "";
    },
  });
  return (row, line) => {
    const raw = readRow(row);
    return typeof raw === "string" ? raw : checkRow(raw, line);
  };
}
