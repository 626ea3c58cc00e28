import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { InputError } from "./input-error.ts";

/** What an input is read as. */
export type InputSort = "folder" | "table" | "documents";

export type SortedInput = { readonly path: string; readonly sort: InputSort };

/** @throws {InputError} when it isn't there or is of no known sort */
export function sortInput(path: string): SortedInput {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError(`There is nothing at ${path}. Check the path given to --in.`);
  if (found.isDirectory()) return { path, sort: "folder" };
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(path)) return { path, sort: "table" };
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path)) return { path, sort: "documents" };
  throw new InputError(
    `${path} is neither a folder of articles nor a table (.csv, .tsv) nor annotated documents (.jsonl). Put the article into a folder and name that: --in FOLDER`,
  );
}

/** Where corrections may lie: in a folder of articles, beside a file. Each once. */
export const foldersBeside = (inputs: readonly SortedInput[]): readonly string[] => [
  ...new Set(
    inputs.map(({ path, sort }) => (sort === "folder" ? path.replace(/[\\/]+$/, "") : dirname(path))),
  ),
];

/** "press-2016.csv.gz" → "Press 2016" */
export function titleOfInput(path: string): string {
  const words = basename(path)
    .replace(/\.gz$/i, "")
    .replace(/\.[a-z]+$/i, "")
    .replace(/[-_\s]+/g, " ")
    .trim();
  return words === "" ? "Whenwhere" : words[0]!.toUpperCase() + words.slice(1);
}
