import type { Candidate } from "../candidates.ts";
import { spanOfClause } from "../grammar/clause-span.ts";
import type { Clause } from "../grammar/clause.ts";
import type { Word } from "../grammar/word.ts";
import { type Found, nearest, modifiesNoun } from "./own.ts";

/** In the same sentence: the clause it hangs on, or what the sentence opens with. What was said takes no day from the saying. */
export function besideTimex(candidate: Candidate): Found | null {
  const { clause, sentence, source } = candidate;
  if (clause === null) return null;
  const { words, clauses } = sentence;
  const since = sinceClause(sentence, clause);
  if (since !== null) return since;
  if (clause.link === "which" && words[clause.start - 1]?.wordClass === "preposition")
    return lastTimexBefore(words, clause.start);
  if (source?.clause != null && candidate.status === "happened")
    return (
      nearest(
        words,
        spanOfClause(source.clause),
        source.clause.verb.head,
        (at) => !modifiesNoun(words, at),
      ) ?? openingTimex(words)
    );
  if (
    clause.verb.perfect ||
    candidate.status === "planned" ||
    candidate.status === "ongoing" ||
    isAside(words, clause)
  )
    return null;
  const opening = openingTimex(words);
  if (opening !== null && source === null) return opening;
  if (candidate.form === "speech") return null;
  const index = clauses.indexOf(clause);
  const order = [...clauses.slice(0, index).toReversed(), ...clauses.slice(index + 1, index + 2)];
  for (const other of order) {
    if (other === source?.clause || !sharesTime(other, clause)) continue;
    const found = nearest(words, spanOfClause(other), other.verb.head, (at) => !modifiesNoun(words, at));
    if (found !== null) return found;
  }
  return null;
}

/** "has come under bombardment since the truce collapsed a week ago": the clause with "since" tells from when. */
function sinceClause({ words, clauses }: Candidate["sentence"], clause: Clause): Found | null {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.link !== "since") return null;
  const found = nearest(words, spanOfClause(next), next.verb.head, () => true);
  return found === null ? null : { ...found, preposition: "since" };
}

function lastTimexBefore(words: readonly Word[], at: number): Found | null {
  for (let i = at - 1; i >= 0; i -= 1) {
    const { timex } = words[i]!;
    if (timex?.when !== undefined && timex !== words[i - 1]?.timex) return { timex, at: i };
  }
  return null;
}

/** ", which was captured by militants": set off by a comma, it tells of another time. */
export const isAside = (words: readonly Word[], { relative, start }: Clause): boolean =>
  relative && words[start - 1]?.text === ",";

const sharesTime = (other: Clause, clause: Clause): boolean =>
  other.verb.tense === "past" &&
  clause.verb.tense === "past" &&
  other.verb.perfect === clause.verb.perfect &&
  other.verb.modal === null;

/** "On Friday, …": the first words of the sentence set the day. */
function openingTimex(words: readonly Word[]): Found | null {
  for (let at = 0; at < words.length && at < 4; at += 1) {
    const { timex, wordClass } = words[at]!;
    if (timex?.when !== undefined) return { timex, at };
    if (wordClass !== "preposition" && wordClass !== "adverb" && wordClass !== "determiner") return null;
  }
  return null;
}
