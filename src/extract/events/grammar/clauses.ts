import { ACTOR_NOUNS, WRITING_NOUNS } from "../lexicon/closed-class.ts";
import { antecedent } from "./antecedent.ts";
import {
  NOMINAL,
  opensTemporal,
  takesClause,
  closesRelative,
  boundaryBetween,
  isDash,
} from "./boundaries.ts";
import type { Clause, Stretch } from "./clause.ts";
import { leadInStart } from "./lead-in.ts";
import { settleReduced } from "./reduced.ts";
import { subjectLeftOf } from "./subject.ts";
import type { Word } from "./word.ts";
import { verbGroupsIn, type VerbGroup } from "./verb-group.ts";

const RELATIVES = new Set(["who", "which", "whom", "whose", "that"]);

/** Clauses of a tagged sentence in order of their verbs. Corrects word classes that the clause structure rules out. */
export function clausesIn(words: Word[]): Clause[] {
  const groups = settleReduced(words, verbGroupsIn(words));
  const clauses: Clause[] = [];
  for (let g = 0; g < groups.length; g += 1) {
    const enclosed =
      g > 0 &&
      (words[groups[g]!.start - 1]?.text === "," || isDash(words[groups[g]!.start - 1])) &&
      closesRelative(words, groups[g - 1]);
    const floor = enclosed ? (groups[g - 2]?.end ?? 0) : g === 0 ? 0 : groups[g - 1]!.end;
    clauses.push(readClause(words, groups[g]!, floor, clauses));
  }
  return clauses.map((clause, i) => endingAt(clause, endOf(words, clause, clauses[i + 1])));
}

function readClause(
  words: readonly Word[],
  verb: VerbGroup,
  floor: number,
  clausesBefore: readonly Clause[],
): Clause {
  const before = clausesBefore.at(-1);
  const inverted = subjectRightOf(words, verb);
  const found =
    inverted === null ? subjectLeftOf(words, verb.start, floor) : { subject: null, start: verb.start };
  const link = linkAt(words, found.start, floor);
  const shares =
    found.subject === null &&
    inverted === null &&
    before !== undefined &&
    link.word === null &&
    (precededByConjunction(words, found.start) || continuesList(words, verb));
  const led = link.word === null ? leadInStart(words, link.start, floor) : link.start;
  const closed =
    inverted === null &&
    before?.relative === true &&
    !takesClause(words[before.verb.head]!) &&
    !boundaryBetween(words, before.verb.end, verb.start)
      ? before.subject
      : null;
  const relative = link.word !== null && RELATIVES.has(link.word) && found.subject === null;
  return {
    start: Math.max(floor, led),
    end: words.length,
    subject:
      closed ??
      notAnObject(words, found.subject) ??
      inverted ??
      (shares && before !== undefined ? sharedSubject(words, verb, clausesBefore) : null) ??
      (relative ? antecedent(words, link.start, words[verb.start]!) : null),
    verb,
    link: link.word,
    relative,
    inverted: inverted !== null,
    sharesSubject: shares,
  };
}

const OBJECT_PRONOUNS = new Set(["me", "us", "him", "them"]);

const notAnObject = (words: readonly Word[], subject: Stretch | null): Stretch | null =>
  subject !== null &&
  OBJECT_PRONOUNS.has(words[subject.to - 1]!.lower) &&
  words[subject.to - 1]!.wordClass === "pronoun"
    ? null
    : subject;

/** "They were in Cairo when the protests broke out, and have stayed": ", and" goes back to the main clause. */
function sharedSubject(
  words: readonly Word[],
  { start }: VerbGroup,
  before: readonly Clause[],
): Stretch | null {
  const last = before.at(-1)!;
  const goesBack = last.link !== null && !last.relative && words[start - 2]?.text === ",";
  return (goesBack ? before.findLast(({ link }) => link === null)?.subject : undefined) ?? last.subject;
}

const INVERTING = new Set([
  "say",
  "add",
  "report",
  "note",
  "explain",
  "write",
  "announce",
  "comment",
  "observe",
  "recall",
  "stress",
  "conclude",
]);

/** `"…," said Peskov.`: after a quote, comma or dash a verb of saying may have its speaker behind it. */
function subjectRightOf(words: readonly Word[], verb: VerbGroup): Stretch | null {
  const before = words[verb.start - 1];
  if (
    before === undefined ||
    (before.wordClass !== "quote" && before.wordClass !== "mark") ||
    !INVERTING.has(verb.lemma)
  )
    return null;
  let to = verb.end;
  while (
    to < words.length &&
    (NOMINAL.has(words[to]!.wordClass) ||
      (to > verb.end && (words[to]!.lower === "of" || isHyphen(words, to))))
  )
    to += 1;
  const last = words[to - 1]!;
  const closes = words[to] === undefined || ["mark", "time", "preposition"].includes(words[to]!.wordClass);
  return closes &&
    to > verb.end &&
    (last.wordClass === "name" || ACTOR_NOUNS.has(last.lower) || WRITING_NOUNS.has(last.lower))
    ? { from: verb.end, to }
    : null;
}

/** "33-year-old", when it was split. */
const isHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === "-" &&
  words[at]!.start === words[at - 1]!.end &&
  words[at + 1]?.start === words[at]!.end;

function linkAt(
  words: readonly Word[],
  start: number,
  floor: number,
): { readonly word: string | null; readonly start: number } {
  let at = start;
  while (at > floor && words[at - 1]!.wordClass === "adverb") at -= 1;
  const before = words[at - 1];
  if (before === undefined || at <= floor) return { word: null, start: at };
  if (opensTemporal(words, at - 1)) return { word: before.lower, start: at - 1 };
  if (before.wordClass === "subordinator" || before.wordClass === "wh")
    return { word: before.lower, start: at - 1 };
  const own = words[start];
  if (own !== undefined && start > floor - 1 && opensTemporal(words, start))
    return { word: own.lower, start };
  return { word: null, start: at };
}

const precededByConjunction = (words: readonly Word[], start: number): boolean => {
  for (let i = start - 1; i >= 0 && i >= start - 3; i -= 1) {
    if (words[i]!.wordClass === "conjunction") return true;
    if (words[i]!.wordClass !== "adverb" && words[i]!.wordClass !== "mark") return false;
  }
  return false;
};

/** "has appointed a deputy, | reshuffled his cabinet and announced": a verb with its object right behind a comma. */
const continuesList = (words: readonly Word[], { start, end }: VerbGroup): boolean =>
  words[start - 1]?.text === "," && ["determiner", "pronoun"].includes(words[end]?.wordClass ?? "mark");

const endingAt = (clause: Clause, end: number): Clause => ({ ...clause, end });

const endOf = (words: readonly Word[], clause: Clause, next: Clause | undefined): number =>
  trimMarks(words, next === undefined ? words.length : Math.max(clause.verb.end, next.start));

function trimMarks(words: readonly Word[], end: number): number {
  let at = end;
  while (
    at > 0 &&
    (words[at - 1]!.wordClass === "mark" ||
      words[at - 1]!.wordClass === "quote" ||
      words[at - 1]!.wordClass === "conjunction")
  )
    at -= 1;
  return at;
}
