import { closesRelative, boundaryBetween, takesClause } from "./boundaries.ts";
import type { Word } from "./word.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * Of two finite readings with no boundary and no subject between them, one is a participle that leans on its noun:
 * "civilians killed in the raid were buried", "came under fire from forces backed by Russia".
 */
export function settleReduced(words: Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  let kept: VerbGroup[] = [];
  for (const [g, group] of groups.entries()) {
    const word = words[group.start]!;
    const single = group.end - group.start === 1 || group.head === group.start;
    const says = takesClause(word);
    const leaning =
      single && word.wordClass === "past" && word.ambiguous && (!says || isByPhrase(words, group.end));
    const before = kept.at(-1);
    if (
      leaning &&
      (isByPhrase(words, group.end) || isInserted(words, group, before, g === 0 ? groups[1] : undefined))
    ) {
      word.wordClass = "participle";
      continue;
    }
    if (
      before !== undefined &&
      !boundaryBetween(words, before.end, group.start) &&
      !hasSubjectBetween(words, before.end, group.start)
    ) {
      const first = words[before.start]!;
      if (leaning || (single && word.wordClass === "present")) {
        word.wordClass = leaning ? "participle" : "noun";
        continue;
      }
      if (
        before.head === before.start &&
        first.wordClass === "past" &&
        first.ambiguous &&
        !takesClause(first)
      ) {
        first.wordClass = "participle";
        kept = kept.slice(0, -1);
      }
    }
    kept.push(group);
  }
  return kept;
}

/** "announced by the ministry", "announced Wednesday by the ministry". */
function isByPhrase(words: readonly Word[], from: number): boolean {
  let at = from;
  while (words[at]?.wordClass === "time") at += 1;
  return words[at]?.lower === "by" && words[at + 1]?.wordClass !== "time";
}

/**
 * "a statement, issued on Friday" and "Brown, referred to as the best, died": it stands behind a comma, and the clause has
 * its verb before or behind it. Behind "that" or "who" it may itself be the verb that is waited for.
 */
function isInserted(
  words: readonly Word[],
  group: VerbGroup,
  before: VerbGroup | undefined,
  next: VerbGroup | undefined,
): boolean {
  if (!isAfterComma(words, group.start) || closesRelative(words, before)) return false;
  if (before === undefined) return next !== undefined && words[next.start - 1]?.text === ",";
  if (takesObject(words, group)) return false;
  for (let i = before.end; i < group.start; i += 1)
    if (words[i]!.wordClass === "subordinator" || words[i]!.wordClass === "wh") return false;
  return true;
}

/** Passives that keep a noun behind them: "a man, named the winner". */
const NAMING = new Set([
  "call",
  "name",
  "dub",
  "give",
  "offer",
  "pay",
  "award",
  "elect",
  "appoint",
  "deny",
  "grant",
  "charge",
  "show",
  "teach",
  "send",
  "describe",
  "know",
]);

/** "appointed a deputy, reshuffled his cabinet": a participle that leans on a noun takes no object. */
const takesObject = (words: readonly Word[], { lemma, end }: VerbGroup): boolean =>
  ["determiner", "pronoun"].includes(words[end]?.wordClass ?? "mark") && !NAMING.has(lemma);

/** ", issued at the summit": a past form right after a comma with no subject of its own. */
function isAfterComma(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.wordClass === "adverb") before -= 1;
  return (
    words[before]?.text === "," && words[at]!.lemma !== "say" && words[before - 1]?.wordClass !== "quote"
  );
}

/** "said | Russia | has": a noun phrase that no preposition or verb takes, right after the first verb. */
function hasSubjectBetween(words: readonly Word[], from: number, to: number): boolean {
  let free = false;
  let governed = false;
  for (let i = from; i < to; i += 1) {
    const { wordClass } = words[i]!;
    if (wordClass === "pronoun") return true;
    if (wordClass === "preposition") governed = true;
    else if ((wordClass === "noun" || wordClass === "name") && !governed) free = true;
  }
  return free && takesClause(words[from - 1]!);
}
