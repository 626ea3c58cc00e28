import type { Clause, Stretch } from "./clause.ts";
import type { Word } from "./word.ts";

/**
 * The object of a clause that stands before it: "talks" in "talks that the presidents are to hold in Sochi", "the
 * statement" in "the statement the presidents endorsed". Null when the clause has its object in place.
 */
export function gapOf(words: readonly Word[], clause: Clause): Stretch | null {
  const { subject, verb, link, relative, start } = clause;
  if (subject === null || relative || verb.passive || clause.inverted) return null;
  if (link !== null && link !== "that" && link !== "which") return null;
  const next = words[verb.end];
  const bare =
    next === undefined || ["preposition", "time", "mark"].includes(next.wordClass) || verb.end >= clause.end;
  const to = link !== null && words[start - 1]?.text === "," ? start - 1 : start;
  const before = words[to - 1];
  if (!bare || before === undefined || (before.wordClass !== "noun" && before.wordClass !== "name"))
    return null;
  if (WHENS.has(before.lower)) return null;
  let from = to;
  while (from > 0 && ["noun", "name", "adjective", "number"].includes(words[from - 1]!.wordClass)) from -= 1;
  return isCleft(words, from) ? null : { from, to };
}

/** "It was at this point that he fired": what "that" takes up is when or where, not what. */
function isCleft(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (words[at]?.wordClass === "determiner") at -= 1;
  return (
    words[at]?.wordClass === "preposition" &&
    words[at - 1]?.wordClass === "be" &&
    words[at - 2]?.lower === "it"
  );
}

/** "the day he left", "at some point they ran": nouns that say when, where or why, not what. */
const WHENS = new Set(
  "time day moment point way reason place year week month night morning hour minute once".split(" "),
);
