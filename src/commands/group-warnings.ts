import type { Provenance } from "../bundle/types.ts";

type Warning = Provenance["warnings"][number];

/** What is said of several files at once, in the same words. */
export type WarningGroup = {
  /** Without what differs by file: "has no publication date. Add a row to articles.csv:". */
  readonly message: string;
  /** Each once. */
  readonly files: readonly string[];
  /** What differs, a line to paste for each file: "012.txt,,,,YYYY-MM-DD,,"; empty when nothing does. */
  readonly rows: readonly string[];
};

/** Warnings that say the same, together, in the order in which each thing is said first. */
export function groupWarnings(warnings: readonly Warning[]): readonly WarningGroup[] {
  const groups = new Map<string, { readonly files: Set<string>; readonly rows: Set<string> }>();
  for (const warning of warnings) {
    const { message, row } = splitRow(warning);
    const group = groups.get(message) ?? { files: new Set(), rows: new Set() };
    groups.set(message, group);
    group.files.add(warning.file);
    if (row !== null) group.rows.add(row);
  }
  return [...groups].map(([message, { files, rows }]) => ({ message, files: [...files], rows: [...rows] }));
}

/** A row to paste stands at the end, behind a colon, and begins with the file's name. */
function splitRow({ file, message }: Warning): { readonly message: string; readonly row: string | null } {
  const at = message.lastIndexOf(`: ${file},`);
  return at === -1
    ? { message, row: null }
    : { message: message.slice(0, at + 1), row: message.slice(at + 2) };
}

const MOST_LISTED = 10;

/** One line where one file is meant; else a count, and below it the rows to paste or the files, the first of them. */
export function linesOf({ message, files, rows }: WarningGroup): readonly string[] {
  const [file] = files;
  if (file !== undefined && files.length === 1) return [[`${file}: ${message}`, ...rows].join(" ")];
  const listed = rows.length > 0 ? rows : files;
  const more = listed.length - MOST_LISTED;
  return [
    `${files.length} files: ${message}`,
    ...listed.slice(0, MOST_LISTED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
