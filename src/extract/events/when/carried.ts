import { parseDay } from "../../../domain/day.ts";
import { speechAct } from "../kind-of.ts";
import type { Candidate } from "../candidates.ts";
import type { Word } from "../grammar/word.ts";
import { isAside } from "./beside.ts";
import { HARM, type Dated, type DateMemory, type DateContext } from "./dated.ts";

/** How many sentences a date told before holds for the simple past that follows it. */
const CARRIES = 1;

/** "announced", "announcement", "announces": how far words of one family look alike. Letters. */
const STEM = 6;

export const stemOf = (word: Word): string =>
  (word.wordClass === "noun" ? word.lower : word.lemma).slice(0, STEM);

/** "the announcement" after "announced on Thursday": the noun means what was told before. */
function sameAsBefore({ form, sentence, trigger }: Candidate, memory: readonly DateMemory[]): Dated | null {
  const word = sentence.words[trigger]!;
  if (form === "speech" || word.lower.length < STEM - 1 || speechAct(word.lemma) === "report") return null;
  if (form === "clause" && sentence.kind !== "title") return null;
  const stem = stemOf(word);
  const same = memory.findLast((one) => one.stem === stem);
  return same === undefined ? null : carry(same.dated);
}

/** Names among the words of a deed that harms somebody. */
export function victimsOf({ kind, words, sentence }: Candidate): ReadonlySet<string> {
  if (!HARM.has(kind)) return new Set();
  return new Set(
    sentence.words
      .slice(words.from, words.to)
      .flatMap(({ wordClass, toponym, lower }) =>
        wordClass === "name" && toponym === undefined ? [lower.replace(/'s?$/, "")] : [],
      ),
  );
}

/** "Slepian was killed" after "the October 1998 shooting of Dr. Barnet Slepian": the deed told before. */
function doneToSame(candidate: Candidate, memory: readonly DateMemory[]): Dated | null {
  const { clause, kind, sentence } = candidate;
  if (clause === null || clause.subject === null || !HARM.has(kind) || !clause.verb.passive) return null;
  const name = sentence.words[clause.subject.to - 1]!;
  if (name.wordClass !== "name") return null;
  const same = memory.findLast(({ victims }) => victims.has(name.lower));
  return same === undefined ? null : carry(same.dated);
}

export function carried(candidate: Candidate, { memory, mode, speaker, story }: DateContext): Dated | null {
  const { clause, form, sentence, status, source } = candidate;
  const same = sameAsBefore(candidate, memory);
  if (same !== null) return same;
  const again = doneToSame(candidate, memory);
  if (again !== null) return again;
  if (status === "planned" || status === "ongoing" || status === "possible") return null;
  if (clause !== null && clause.verb.tense !== "past") return null;
  if (form === "speech")
    return mode === "narrative" ? latest(memory) : bySpeaker(memory, speaker, sentence.block);
  if (clause !== null && ((clause.verb.perfect && source === null) || isAside(sentence.words, clause)))
    return null;
  const last = memory.at(-1);
  if (last === undefined) return ofStory(story);
  if (mode === "narrative") return carry(last.dated);
  const near = last.block === sentence.block && sentence.index - last.sentence <= CARRIES;
  return near && isShort(last.dated) ? carry(last.dated) : ofStory(story);
}

/** Days of a stretch that a story goes on in; "since 1990" sets no day. */
const LONGEST_CARRIED = 31;

const isShort = ({ when }: Dated): boolean => {
  const [from, to] = [parseDay(when.from), parseDay(when.to)];
  return from !== null && to !== null && to - from < LONGEST_CARRIED;
};

const ofStory = (story: Dated | null): Dated | null => (story === null ? null : carry(story));

const latest = (memory: readonly DateMemory[]): Dated | null =>
  memory.length === 0 ? null : carry(memory.at(-1)!.dated);

/** Who spoke on Wednesday goes on speaking on Wednesday. */
function bySpeaker(memory: readonly DateMemory[], speaker: string | null, block: number): Dated | null {
  const last = memory.findLast((one) => one.speaker !== null && one.speaker === speaker);
  return last === undefined || last.block < block - 3 ? null : carry(last.dated);
}

const carry = (dated: Dated): Dated => ({
  ...dated,
  when: { ...dated.when, basis: "carried" },
  explanation: `${dated.explanation}, told just before`,
});
