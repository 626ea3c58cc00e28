import type { Candidate } from "../candidates.ts";
import { spanOfClause } from "../grammar/clause-span.ts";
import type { UnplacedName } from "../types.ts";
import { PLACING, governorOf } from "./governor.ts";

const FROM_OR_TO = new Set(["from", "to", "into", "towards", "toward", "through"]);
const MOST_READINGS = 3;

/** Names in an event's own words that stand where a place stands, and that nobody could place. */
export function unplacedIn({ sentence, words: own, form, clause }: Candidate): readonly UnplacedName[] {
  const { words } = sentence;
  const { from, to } = form === "clause" && clause !== null ? spanOfClause(clause) : own;
  const found: UnplacedName[] = [];
  for (let at = from; at < to; at += 1) {
    const { toponym, bracketed } = words[at]!;
    if (toponym === undefined || toponym === words[at - 1]?.toponym || toponym.place !== null) continue;
    const governor = bracketed || toponym.adjectival === true ? null : governorOf(words, at);
    if (governor === null || !(PLACING.has(governor.lower) || FROM_OR_TO.has(governor.lower))) continue;
    const { start, end, alternatives } = toponym;
    found.push({ start, end, alternatives: alternatives.slice(0, MOST_READINGS) });
  }
  return found;
}
