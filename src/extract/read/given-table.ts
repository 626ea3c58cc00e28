import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import { csvReader, delimiterOf, type CsvRow } from "./csv-rows.ts";
import type { ArticleFacts } from "../article/read-article.ts";
import { checkFacts, FACT_NAMES } from "./given-facts.ts";
import type { ReadProblem } from "./problem.ts";

/** A row of articles.csv or an entry of articles.yaml: what is given about one file. */
export type GivenRow = { readonly file: string; readonly line: number; readonly facts: ArticleFacts };

export type GivenTable = { readonly rows: readonly GivenRow[]; readonly problems: readonly ReadProblem[] };

type RawRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

const COLUMNS: readonly string[] = ["file", ...FACT_NAMES];
const COLUMN_LIST = COLUMNS.join(", ");

/** @param name of the table itself, for its problems */
export function parseGivenCsv(name: string, text: string): GivenTable {
  const reader = csvReader({ delimiter: delimiterOf(text), quotes: true });
  const found = [...reader.push(text), ...reader.end()];
  const [head, ...body] = found.filter((row): row is CsvRow => "cells" in row);
  const problems = found.flatMap((row) =>
    "fault" in row
      ? [warning(name, row.line, "has a quote that never closes", "Close it; the line is left out.")]
      : [],
  );
  if (head === undefined) return { rows: [], problems };
  const columns = head.cells.map((column) => column.toLowerCase());
  problems.push(...columns.flatMap((column) => unknownColumn(name, head.line, column)));
  if (!columns.includes("file")) {
    const nextStep = `Give it a first line with ${COLUMN_LIST}.`;
    return {
      rows: [],
      problems: [...problems, warning(name, head.line, "has no column named file", nextStep)],
    };
  }
  for (const { line } of body.filter((row) => row.cells.length > columns.length))
    problems.push(
      warning(name, line, "has more cells than columns", "Put text with a comma in it into quotes."),
    );
  const rows = body.map(({ cells, line }): RawRow => ({
    line,
    cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])),
  }));
  return withProblems(checkRows(name, rows), problems);
}

/**
 * `file.txt: {title: ..., published: ...}` for each file, or a list of entries with `file:`.
 * @param name of the table itself, for its problems
 */
export function parseGivenYaml(name: string, text: string): GivenTable {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, stringKeys: true });
  const lineAt = (offset: number | undefined): number => lineCounter.linePos(offset ?? 0).line;
  const errors = document.errors.map((error) =>
    warning(
      name,
      lineAt(error.pos[0]),
      `isn’t valid YAML: ${error.message.split("\n", 1)[0]!.replace(/ at line.*$/, "")}`,
      "Mend that line.",
    ),
  );
  if (errors.length > 0 || document.contents === null) return { rows: [], problems: errors };
  const entries = entriesOf(document.contents);
  if (entries === null)
    return {
      rows: [],
      problems: [
        warning(
          name,
          1,
          "holds neither files nor a list of them",
          "Write each file’s name, a colon, and its facts beneath.",
        ),
      ],
    };
  const problems: ReadProblem[] = [];
  const rows = entries.map(({ file, map }): RawRow => {
    const cells: Record<string, string> = file === null ? {} : { file };
    for (const { key, value } of map.items) {
      const column = isScalar(key) ? String(key.value).toLowerCase() : "";
      const line = lineAt(isScalar(key) ? key.range?.[0] : undefined);
      problems.push(...unknownColumn(name, line, column));
      cells[column] = isScalar(value) && value.value !== null ? (value.source ?? String(value.value)) : "";
    }
    return { line: lineAt(map.range?.[0]), cells };
  });
  return withProblems(checkRows(name, rows), problems);
}

type Entry = { readonly file: string | null; readonly map: YAMLMap };

function entriesOf(contents: Node): readonly Entry[] | null {
  if (isSeq(contents)) {
    const maps = contents.items.filter((item) => isMap(item));
    return maps.length === contents.items.length ? maps.map((map) => ({ file: null, map })) : null;
  }
  if (!isMap(contents)) return null;
  const entries = contents.items.flatMap(({ key, value }) =>
    isScalar(key) && isMap(value) ? [{ file: String(key.value), map: value }] : [],
  );
  return entries.length === contents.items.length ? entries : null;
}

function checkRows(name: string, rows: readonly RawRow[]): GivenTable {
  const seen = new Map<string, number>();
  const problems: ReadProblem[] = [];
  const kept = rows.flatMap(({ line, cells }): GivenRow[] => {
    const file = normalFile(cells["file"] ?? "");
    const { facts, faults } = checkFacts(cells);
    problems.push(...faults.map(({ message, nextStep }) => warning(name, line, message, nextStep)));
    const earlier = seen.get(file);
    if (file === "")
      problems.push(warning(name, line, "names no file", "Write the file’s name into the column file."));
    else if (earlier !== undefined)
      problems.push(
        warning(name, line, `names ${file} again; line ${earlier} counts`, "Delete one of the two rows."),
      );
    if (file === "" || earlier !== undefined) return [];
    seen.set(file, line);
    return [{ file, line, facts }];
  });
  return { rows: kept, problems };
}

/** "./2016\\a.txt" → "2016/a.txt", composed accents. */
const normalFile = (file: string): string =>
  file
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "")
    .normalize("NFC");

const unknownColumn = (name: string, line: number, column: string): readonly ReadProblem[] =>
  COLUMNS.includes(column)
    ? []
    : [warning(name, line, `has a column “${column}” that isn’t known`, `Use ${COLUMN_LIST}.`)];

const warning = (file: string, line: number, message: string, nextStep: string): ReadProblem => ({
  file,
  line,
  severity: "warning",
  message,
  nextStep,
});

const withProblems = (table: GivenTable, problems: readonly ReadProblem[]): GivenTable => ({
  rows: table.rows,
  problems: [...problems, ...table.problems].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
});
