import { createReadStream } from "node:fs";
import { csvReader, delimiterOf, type CsvFault, type CsvReader, type CsvRow } from "../read/csv-rows.ts";
import type { ReadProblem } from "../read/problem.ts";
import { acledDialect } from "./acled-dialect.ts";
import { codeOf } from "../read/folder.ts";
import { rowChecker, type CheckRow } from "./check-row.ts";
import { documentedDialect } from "./documented-dialect.ts";
import { gdeltDialect } from "./gdelt-dialect.ts";
import type { Cells, TableDialect, TableEvent } from "./types.ts";

/** Each row gives one of the two, in the file's order. */
export type TableItem =
  | { readonly kind: "event"; readonly event: TableEvent }
  | { readonly kind: "problem"; readonly problem: ReadProblem };

/** ACLED and GDELT first: their column names are a subset of what the documented table takes too. */
const DIALECTS: readonly TableDialect[] = [acledDialect, gdeltDialect, documentedDialect];

/**
 * The events of a CSV or tab-separated table, one row in memory at a time. A bad row is reported with its line and
 * skipped; a table that isn't understood gives one problem. Nothing is thrown.
 * @param name for problems
 * @param chunks the file's bytes; by default those of the file at `name`
 */
export async function* readTable(
  name: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = createReadStream(name),
): AsyncGenerator<TableItem> {
  const problem = (
    severity: ReadProblem["severity"],
    line: number,
    message: string,
    nextStep: string,
  ): TableItem => ({
    kind: "problem",
    problem: { file: name, line, severity, message, nextStep },
  });
  const seen = new Set<string>();
  let reader: Reader | null = null;
  let rows = 0;
  try {
    for await (const batch of rowsOf(chunks)) {
      for (const row of batch) {
        if ("fault" in row) {
          yield problem(
            "refused",
            row.line,
            "has a quote that never closes",
            "Close it; what follows wasn’t read.",
          );
          return;
        }
        const { cells, line } = row;
        if (reader === null) {
          const found = readerFor(cells);
          if (found === null) {
            yield problem("refused", line, "is no table of events that is known", COLUMNS_NEEDED);
            return;
          }
          reader = found;
          if (!found.firstIsRow) continue;
        }
        rows += 1;
        const event = reader.read(cells, line);
        if (typeof event === "string") yield problem("warning", line, event, "The row is left out; mend it.");
        else if (seen.has(event.id))
          yield problem("warning", line, "is the same row again", "Delete one of the two.");
        else {
          seen.add(event.id);
          yield { kind: "event", event };
        }
      }
    }
    if (rows === 0)
      yield problem("refused", 1, "holds no rows", "Put a line of column names and rows into it.");
  } catch (error) {
    const message = `can't be read (${reasonOf(error)})`;
    yield problem("refused", 1, message, "Check that it may be read and is saved as UTF-8.");
  }
}

const COLUMNS_NEEDED = "Give it a first line of column names with at least date, title, place, lat and lon.";

/** Rows in batches, one batch for each chunk: waiting for each row by itself would cost more than reading it. */
async function* rowsOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<readonly (CsvRow | CsvFault)[]> {
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

type Reader = {
  readonly firstIsRow: boolean;
  readonly read: (record: readonly string[], line: number) => TableEvent | string;
};

/** How rows are read, decided by the first line. */
function readerFor(first: readonly string[]): Reader | null {
  const names = first.map((name) => name.toLowerCase().replaceAll(/\s+/g, "_"));
  const named = DIALECTS.find((dialect) => dialect.recognises(new Set(names)));
  if (named !== undefined) return { firstIsRow: false, read: rowReader(named, names) };
  for (const dialect of DIALECTS) {
    const columns = dialect.columns?.(first) ?? null;
    if (columns !== null) return { firstIsRow: true, read: rowReader(dialect, columns) };
  }
  return null;
}

function rowReader(dialect: TableDialect, columns: readonly string[]): Reader["read"] {
  const checkRow: CheckRow = rowChecker();
  const at = new Map(columns.map((column, i) => [column, i]));
  let record: readonly string[] = [];
  const cells: Cells = (column) => record[at.get(column) ?? -1] ?? "";
  return (row, line) => {
    record = row;
    const raw = dialect.read(cells);
    return typeof raw === "string" ? raw : checkRow(raw, line);
  };
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is no UTF-8" : code;
}
