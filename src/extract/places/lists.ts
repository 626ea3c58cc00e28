import { readFileSync } from "node:fs";

/** Lines of a reviewed list without blank ones and comments. */
export const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`data/${file}`, import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Words of a list, several to a line, parted by blanks. */
export const wordSet = (file: string): ReadonlySet<string> =>
  new Set(linesOf(file).flatMap((line) => line.split(/\s+/)));
