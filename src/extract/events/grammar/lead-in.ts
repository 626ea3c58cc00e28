import { INSIDE_SUBJECT, takesClause, isNominalHead } from "./boundaries.ts";
import type { Word } from "./word.ts";

/** Past "On Friday", "In Iraq,", "Meanwhile": where the noun phrase proper begins. */
export function skipLeadIn(words: readonly Word[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const word = words[at]!;
    if (word.wordClass === "adverb" || word.wordClass === "quote") at += 1;
    else if (word.wordClass === "time" && words[end - 1]!.wordClass !== "time") at += 1;
    else if (word.wordClass === "ing" && takesClause(word)) at += 1;
    else if (isQuantifier(words, at)) return at;
    else if (word.lower === "of" && words[at - 1]?.wordClass === "time") at += 1;
    else if (word.wordClass === "preposition" || word.wordClass === "to") {
      const next = afterPrepositional(words, at, end);
      if (next === null) return end;
      at = next;
    } else return at;
  }
  return at;
}

/** "up to 9,000", "over 200", "at least four". */
const isQuantifier = (words: readonly Word[], at: number): boolean => {
  const [first, second, third] = [words[at]!, words[at + 1], words[at + 2]];
  if (second?.wordClass === "number" && second.timex === undefined)
    return ["over", "about", "around", "under", "up", "near"].includes(first.lower);
  return (
    third?.wordClass === "number" &&
    ["up to", "at least", "at most", "close to"].includes(`${first.lower} ${second?.lower ?? ""}`)
  );
};

/** Behind a leading prepositional phrase: its time expression, or its one noun phrase when another follows directly. */
function afterPrepositional(words: readonly Word[], at: number, end: number): number | null {
  if (words[at + 1]?.wordClass === "time" || words[at + 2]?.wordClass === "time") {
    let i = at + 1;
    while (i < end && words[i]!.wordClass !== "time") i += 1;
    while (i < end && words[i]!.wordClass === "time") i += 1;
    return i;
  }
  for (let i = at + 1; i + 1 < end; i += 1) {
    const next = words[i + 1]!;
    if (
      (isNominalHead(words[i]) || (words[i]!.wordClass === "time" && next.wordClass !== "number")) &&
      (next.wordClass === "determiner" || next.wordClass === "pronoun" || next.wordClass === "number")
    )
      return i + 1;
    if (
      words[i]!.toponym !== undefined &&
      words[i]!.toponym !== next.toponym &&
      (next.wordClass === "adjective" || next.wordClass === "noun")
    )
      return i + 1;
  }
  return null;
}

/** "From 18 October, | the forces": what leads in before a comma belongs to the clause, if no verb stands in it. */
export function leadInStart(words: readonly Word[], start: number, floor: number): number {
  if (words[start - 1]?.text !== ",") return start;
  let at = start - 1;
  while (at > floor && INSIDE_SUBJECT.has(words[at - 1]!.wordClass)) at -= 1;
  const opens =
    at === 0 || ["subordinator", "mark", "quote", "conjunction"].includes(words[at - 1]!.wordClass);
  return opens && at >= floor && ["preposition", "time", "adverb", "ing"].includes(words[at]!.wordClass)
    ? at
    : start;
}
