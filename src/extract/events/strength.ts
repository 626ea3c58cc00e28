import type { EventKind } from "../../domain/kinds.ts";
import type { Candidate } from "./candidates.ts";
import { spanOfClause } from "./grammar/clause-span.ts";
import type { Clause } from "./grammar/clause.ts";
import type { Word } from "./grammar/word.ts";
import { STATIVE_VERBS } from "./lexicon/verbs.ts";
import { HUMANS, isActor } from "./actors.ts";
import type { SentenceReading } from "./reading.ts";

const STATIVE = new Set(STATIVE_VERBS.split(/\s+/));

/** Whose word a clause is: the article's own, that of those whose business it is to tell what happened, or another's. */
export type Reported = "own" | "official" | "other";

/** How surely a clause tells an event of its own; 0 when it doesn't. */
export function strengthOf(
  sentence: SentenceReading,
  clause: Clause,
  next: Clause | undefined,
  kind: EventKind,
  status: Candidate["status"],
  reported: Reported,
): number {
  const { verb } = clause;
  const { words } = sentence;
  const dated = hasTime(words, clause);
  const placed = hasPlace(words, clause);
  const anchors = (dated ? 0.2 : 0) + (placed ? 0.1 : 0);
  if ((verb.negated || words[verb.end]?.lower === "no") && !dated) return 0;
  if (verb.chain.some((lemma) => lemma === "seem" || lemma === "appear")) return 0;
  if (clause.subject === null && clause.link !== null) return 0;
  if (clause.relative && verb.modal !== null) return 0;
  if (words[verb.head]!.bracketed) return 0;
  const plain = kind === "other" || kind === "statement";
  if (
    clause.link === "after" &&
    !dated &&
    (plain ? !placed : sentence.index >= OPENING && !words.some(({ timex }) => timex?.when !== undefined))
  )
    return 0;
  if (!dated && lastsYears(words, clause)) return 0;
  if (isFirstPerson(words, clause) && !dated) return 0;
  if (status === "possible") return (placed || dated) && kind !== "other" && kind !== "statement" ? 0.42 : 0;
  if (status === "planned")
    return dated ? 0.7 : verb.modal !== null ? 0 : reported !== "own" ? 0 : placed ? 0.5 : 0.35;
  if (FAINT_VERBS.has(verb.lemma) && kind === "other" && !dated && !placed) return 0;
  if (isBelieved(sentence, clause) || sharesModal(sentence, clause)) return 0;
  if (isQuotedPronoun(words, clause) && !dated) return 0;
  if (isVague(words, clause) && !dated && !placed) return 0;
  if (reported !== "own" && verb.progressive && !dated) return 0;
  if (reported !== "own" && plain && !dated)
    return reported === "official" && kind === "other" && isDeed(clause) ? 0.6 : 0;
  if (clause.relative && !dated && plain && (!placed || words[clause.start - 1]?.text === ",")) return 0;
  if (VAGUE_VERBS.has(verb.lemma) && next?.link === "when") return 0;
  if (status === "ongoing") {
    if (!verb.progressive && !verb.passive && !verb.negated) return 0;
    return (plain ? 0.2 : 0.45) + anchors;
  }
  if (kind === "other" || kind === "sport")
    return STATIVE.has(verb.lemma)
      ? 0
      : dated || placed
        ? 0.45 + anchors
        : isConcrete(words, clause) && (sentence.index < OPENING || goesOn(sentence, clause))
          ? 0.4
          : 0.25;
  if (kind === "statement") return dated || placed ? 0.55 : sentence.index < OPENING ? 0.4 : 0.3;
  return 0.6 + anchors;
}

/** Say next to nothing without a day or a place. */
const FAINT_VERBS = new Set(["go", "come", "work"]);

/** "the tragedy that occurred on Friday, when …": the clause behind tells what it was. */
const VAGUE_VERBS = new Set(["occur", "happen", "take", "come"]);

/** Sentences of an article in which any deed of somebody named is news. */
const OPENING = 6;

/** Sentences of an article that may go on with its story in the simple past. */
const STORY = 24;

/** "Officers were treated for injuries": the simple past of a main clause, outside quotation marks, goes on with the story. */
const goesOn = (
  { index, words, opensQuoted }: SentenceReading,
  { verb, link, relative, start }: Clause,
): boolean =>
  index < STORY &&
  (verb.tense === "past") !== verb.perfect &&
  !verb.progressive &&
  verb.chain.length === 0 &&
  link === null &&
  !relative &&
  !opensQuoted &&
  !words.slice(0, start + 1).some(({ wordClass }) => wordClass === "quote");

/** "was ruled from Moscow for centuries": what goes on for years is no event of a day. */
const lastsYears = (words: readonly Word[], { start, end }: Clause): boolean =>
  words
    .slice(start, end)
    .some(
      ({ timex }, i) =>
        timex?.type === "DURATION" &&
        /(?:Y|E|CE|L)$/.test(timex.value) &&
        ["for", "in", "over"].includes(words[start + i - 1]?.lower ?? ""),
    );

const isDeed = ({ verb }: Clause): boolean =>
  !STATIVE.has(verb.lemma) && !verb.progressive && (verb.tense === "past" || verb.perfect);

/** "would have called and told": what shares a subject shares the "would". */
const sharesModal = ({ clauses }: SentenceReading, clause: Clause): boolean =>
  clause.sharesSubject && (clauses[clauses.indexOf(clause) - 1]?.verb.modal ?? null) !== null;

const BELIEVING = new Set([
  "believe",
  "think",
  "hope",
  "fear",
  "suspect",
  "wish",
  "imagine",
  "guess",
  "doubt",
  "bet",
  "want",
]);

/** "believes that he killed her": nobody says it happened. */
const isBelieved = ({ clauses }: SentenceReading, clause: Clause): boolean => {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    BELIEVING.has(before.verb.lemma) &&
    !before.verb.passive &&
    before.verb.end >= (clause.subject?.from ?? clause.start) - 3 &&
    (clause.link === null || clause.link === "that")
  );
};

/** "“She closed it,” …": whose she is, only the speaker knows. */
const isQuotedPronoun = (words: readonly Word[], { subject, start }: Clause): boolean => {
  if (
    subject === null ||
    subject.to - subject.from !== 1 ||
    words[subject.from]!.wordClass !== "pronoun" ||
    words[subject.from]!.lower === "they"
  )
    return false;
  let quotes = 0;
  for (let i = 0; i < start + 1; i += 1) if (words[i]!.wordClass === "quote") quotes += 1;
  return quotes % 2 === 1;
};

/** "what happened", "it continued": verbs that say only that something was. */
const isVague = (words: readonly Word[], { verb, subject }: Clause): boolean =>
  verb.lemma === "do" ||
  (subject !== null &&
    subject.to - subject.from === 1 &&
    words[subject.from]!.wordClass === "pronoun" &&
    words[subject.from]!.lower === "it");

export const isFirstPerson = (words: readonly Word[], { subject }: Clause): boolean =>
  subject !== null &&
  (["i", "we", "you"].includes(words[subject.to - 1]!.lower) ||
    ["our", "my"].includes(words[subject.from]!.lower));

/** Somebody or something named does it. */
const isConcrete = (words: readonly Word[], { subject }: Clause): boolean =>
  subject !== null &&
  (isActor(words, subject.from, subject.to) ||
    words
      .slice(subject.from, subject.to)
      .some(({ wordClass, lower }) => wordClass === "number" || HUMANS.has(lower)));

export function hasTime(words: readonly Word[], clause: Clause): boolean {
  const { from, to } = spanOfClause(clause);
  for (let i = from; i < to; i += 1)
    if (words[i]!.timex?.when !== undefined && !(clause.relative && words[i]!.genitive)) return true;
  return false;
}

function hasPlace(words: readonly Word[], clause: Clause): boolean {
  const { from, to } = spanOfClause(clause);
  for (let i = from; i < to; i += 1) {
    const { toponym } = words[i]!;
    if (
      toponym !== undefined &&
      toponym.place !== null &&
      toponym.adjectival !== true &&
      toponym.metonym !== true
    )
      return true;
  }
  return false;
}
