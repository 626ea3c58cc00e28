import type { WordClass } from "./word.ts";

/** What may still turn out nominal to the right of the word being settled: verbs there haven't been settled yet. */
export const NOMINAL: ReadonlySet<WordClass> = new Set([
  "noun",
  "name",
  "number",
  "adjective",
  "ing",
  "participle",
  "base",
  "present",
]);

export const AUXILIARY: ReadonlySet<WordClass> = new Set(["be", "have", "do", "modal"]);
