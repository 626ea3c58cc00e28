import type { Clause, Stretch } from "./clause.ts";
import { gapOf } from "./gap.ts";
import type { Word } from "./word.ts";

export const hullOf = (clause: Clause, more: Stretch | null): Stretch => {
  const own = spanOfClause(clause);
  return more === null ? own : { from: Math.min(own.from, more.from), to: Math.max(own.to, more.to) };
};

/** A clause with its subject, which may stand in the clause before ("… and warned"). */
export const spanOfClause = (clause: Clause): Stretch => ({
  from: Math.min(clause.start, clause.subject?.from ?? clause.start),
  to: Math.max(clause.end, clause.verb.end, clause.inverted ? (clause.subject?.to ?? 0) : 0),
});

/** "talks that the presidents are to hold": what is held belongs to the telling. */
export const withGap = (words: readonly Word[], clause: Clause): Stretch => {
  const own = spanOfClause(clause);
  return { from: gapOf(words, clause)?.from ?? own.from, to: own.to };
};
