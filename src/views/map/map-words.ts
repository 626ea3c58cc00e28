import type { Strings } from "../words/strings.ts";

/** What a symbol or an area's name is called aloud: "Aleppo, 7 events", "Aleppo, Idlib and 2 more, 9 events". */
export function symbolName(names: readonly string[], count: number, words: Strings["map"]): string {
  if (names.length === 1) return words.place(names[0] ?? "", count);
  return words.cluster(names.slice(0, 3), Math.max(0, names.length - 3), count);
}
