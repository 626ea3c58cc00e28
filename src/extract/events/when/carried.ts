import { speechAct } from "../kind-of.ts";
import type { Candidate } from "../candidates.ts";
import type { Word } from "../grammar/word.ts";
import { isAside } from "./beside.ts";
import type { Dated, DateMemory, DateContext } from "./dated.ts";

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

export function carried(candidate: Candidate, { memory, mode, speaker, story }: DateContext): Dated | null {
  const { clause, form, sentence, status, source } = candidate;
  const same = sameAsBefore(candidate, memory);
  if (same !== null) return same;
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
  return near ? carry(last.dated) : ofStory(story);
}

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
