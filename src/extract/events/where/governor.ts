import type { Toponym } from "../../places/types.ts";
import type { Stretch } from "../grammar/clause.ts";
import type { Word } from "../grammar/word.ts";

type Located = { readonly toponym: Toponym; readonly at: number };

export function toponymsIn(words: readonly Word[], { from, to }: Stretch): Located[] {
  const found: Located[] = [];
  for (let at = from; at < to; at += 1) {
    const { toponym } = words[at]!;
    if (toponym === undefined || toponym === words[at - 1]?.toponym) continue;
    if (toponym.place !== null && toponym.adjectival !== true && !words[at]!.bracketed)
      found.push({ toponym, at });
  }
  return found;
}

export const COMPARING = new Set(["another", "like", "unlike", "than", "versus", "not", "besides", "except"]);

export const BESIDE_ACTORS = new Set(["with", "by", "between", "among", "via", "without"]);

export const PLACING = new Set([
  "in",
  "at",
  "on",
  "near",
  "around",
  "outside",
  "inside",
  "across",
  "over",
  "throughout",
  "along",
  "off",
  "above",
  "within",
  "north",
  "south",
  "east",
  "west",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
]);

/** The preposition a place hangs on, across "Iran and", "the eastern", "parts of". */
export function governorOf(words: readonly Word[], at: number): Word | null {
  for (let i = at - 1; i >= 0 && i >= at - 8; i -= 1) {
    const { wordClass, lower } = words[i]!;
    if (wordClass === "preposition" || wordClass === "to") {
      if (
        lower === "of" &&
        [
          "part",
          "parts",
          "city",
          "town",
          "north",
          "south",
          "east",
          "west",
          "outskirts",
          "centre",
          "center",
          "province",
          "areas",
          "area",
          "streets",
          "region",
          "village",
          "capital",
          "suburb",
          "most",
          "all",
        ].includes(words[i - 1]?.lower ?? "")
      )
        continue;
      return words[i]!;
    }
    const crossable =
      wordClass === "determiner" ||
      wordClass === "adjective" ||
      wordClass === "name" ||
      wordClass === "noun" ||
      lower === "and" ||
      lower === "or" ||
      words[i]!.text === ",";
    if (!crossable) return null;
  }
  return null;
}
