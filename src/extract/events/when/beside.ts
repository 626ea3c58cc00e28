import { HARM } from "./dated.ts";
import type { Candidate } from "../candidates.ts";
import { spanOfClause } from "../grammar/clause-span.ts";
import type { Clause } from "../grammar/clause.ts";
import type { Word } from "../grammar/word.ts";
import { nounKind } from "../kind-of.ts";
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
  if (isAside(words, clause) && HARM.has(candidate.kind)) {
    const deed = deedBefore(words, clause.start);
    if (deed !== null) return deed;
  }
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
  const index = clauses.indexOf(clause);
  if (candidate.form === "speech" && clause.link !== "after" && clauses[index - 1]?.link !== "when")
    return null;
  const order = [
    ...clauses.slice(0, index).toReversed(),
    ...clauses.slice(index + 1, index + 2).filter(({ link }) => !OWN_TIME.has(link ?? "")),
  ];
  for (const other of order) {
    if (other === source?.clause || !sharesTime(other, clause)) continue;
    const found = nearest(words, spanOfClause(other), other.verb.head, (at) => !modifiesNoun(words, at));
    if (found !== null) return found;
  }
  return null;
}

/** "in the 1995 shooting of Dr. Short, who was wounded": the day of the deed that he was harmed in. */
function deedBefore(words: readonly Word[], start: number): Found | null {
  for (let at = start - 1; at >= 0 && at > start - 14; at -= 1) {
    const kind = nounKind(words[at]!);
    if (kind === undefined || !HARM.has(kind)) continue;
    const before = words[at - 1]?.timex?.when === undefined ? at - 2 : at - 1;
    const timex = words[before]?.timex;
    return timex?.when === undefined ? null : { timex, at: before };
  }
  return null;
}

/** "agreed to ask who shot down the plane in 1994": when that was is another matter. */
const OWN_TIME = new Set(["who", "which", "whom", "whose", "what", "how", "why"]);

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

const OPENING: ReadonlySet<string> = new Set(["preposition", "adverb", "determiner", "time"]);

/** "On Friday, …", "For hours on Friday, …": the first words of the sentence set the day. */
export function openingTimex(words: readonly Word[]): Found | null {
  for (let at = 0; at < words.length && at < 4; at += 1) {
    const { timex, wordClass } = words[at]!;
    if (timex?.when !== undefined) return { timex, at };
    if (!OPENING.has(wordClass)) return null;
  }
  return null;
}
