import { isDash } from "../grammar/boundaries.ts";
import type { FuzzyDate } from "../../../domain/precision.ts";
import type { Timex } from "../../dates/types.ts";
import type { Candidate } from "../candidates.ts";
import { spanOfClause } from "../grammar/clause-span.ts";
import type { Clause, Stretch } from "../grammar/clause.ts";
import type { Word } from "../grammar/word.ts";
import { speechAct } from "../kind-of.ts";

export type Found = {
  readonly timex: Timex;
  readonly at: number;
  readonly preposition?: string;
  readonly until?: FuzzyDate;
};

/** Among the candidate's own words: what is nearest to its verb or noun, days before longer stretches. */
export function ownTimex(candidate: Candidate): Found | null {
  const { clause, sentence, form, trigger } = candidate;
  const { words } = sentence;
  if (form === "nominal" || form === "participle")
    return nearest(words, candidate.words, trigger, () => true);
  if (clause === null) return null;
  if (clause.link === "when") {
    const before = timexBefore(words, clause.start);
    if (before !== null) return before;
  }
  const span = spanOfClause(clause);
  if (!hasDay(words, span)) return null;
  const { content } = candidate;
  const days =
    candidate.form === "speech" || (speechAct(clause.verb.lemma) === "report" && !clause.verb.passive);
  const outside = (at: number): boolean =>
    (!days || at < clause.verb.start || isDaily(words[at]!.timex!)) &&
    (content === null || at < content.from || at >= content.to) &&
    !modifiesNoun(words, at) &&
    !leansOnParticiple(words, clause, at);
  const said = (at: number): boolean => content === null || at < content.from || at >= content.to;
  const told = (at: number): boolean => outside(at) && !isBeforeSubject(words, clause, at);
  return (
    nearest(words, span, trigger, told) ??
    nearest(words, span, trigger, outside) ??
    nearest(words, span, trigger, (at) => said(at) && isOccasion(words, at))
  );
}

/** Most clauses name none. */
function hasDay(words: readonly Word[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (words[at]!.timex?.when !== undefined) return true;
  return false;
}

/** "A judge there between 2001 and 2006, he joined": a phrase before the subject that no preposition opens says who he was. */
function isBeforeSubject(words: readonly Word[], { subject, start }: Clause, at: number): boolean {
  if (subject === null || at >= subject.from) return false;
  const opening = words[start]?.wordClass ?? "mark";
  return opening === "determiner" || opening === "noun" || opening === "name";
}

/** "agreed at last year's summit": what was done there was done then. */
function isOccasion(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.wordClass === "determiner" ? words[at - 2] : words[at - 1];
  if (!modifiesNoun(words, at)) return false;
  if (before?.lower === "at" || before?.lower === "during") return true;
  let noun = at;
  while (words[noun]?.wordClass === "time") noun += 1;
  return before?.lower === "in" && SAYINGS.has(words[noun]?.lower ?? "");
}

/** "said in a February 3 statement". */
const SAYINGS = new Set([
  "statement",
  "speech",
  "interview",
  "letter",
  "report",
  "address",
  "message",
  "ruling",
  "vote",
  "raid",
  "attack",
]);

/** "affirmed support for the statement, issued on Friday": the day is the participle's. */
function leansOnParticiple(words: readonly Word[], { verb }: Clause, at: number): boolean {
  for (let i = verb.end; i < at; i += 1)
    if (
      words[i]!.wordClass === "participle" &&
      (words[i - 1]!.text === "," || words[i - 1]!.wordClass === "noun")
    )
      return true;
  return false;
}

/** Saying is done on a day; "in the fourth quarter" and "in the past week" belong to what was said. */
const isDaily = ({ when }: Timex): boolean =>
  when !== undefined && (when.precision === "day" || when.precision === "weekend");

export function nearest(
  words: readonly Word[],
  { from, to }: Stretch,
  trigger: number,
  allowed: (at: number) => boolean,
): Found | null {
  let best: Found | null = null;
  let bestCost = Infinity;
  for (let at = from; at < to; at += 1) {
    const { timex } = words[at]!;
    if (
      timex?.when === undefined ||
      timex === words[at - 1]?.timex ||
      !allowed(at) ||
      isYardstick(words, at, from) ||
      isInserted(words, at, trigger)
    )
      continue;
    const cost =
      Math.abs(at - trigger) +
      (["decade", "century"].includes(timex.when.precision) ? 20 : 0) +
      (timex.value === "PRESENT_REF" || timex.type === "DURATION" ? 40 : 0);
    if (cost < bestCost) [best, bestCost] = [joined(words, { timex, at }), cost];
  }
  return best;
}

/** "the president -- in power since 1981 -- resigned": between dashes stands what isn't told here. */
function isInserted(words: readonly Word[], at: number, trigger: number): boolean {
  const open = words.findLastIndex((word, i) => i < at && isDash(word));
  const close = words.findIndex((word, i) => i > at && isDash(word));
  return open > 0 && close !== -1 && (trigger < open || trigger > close);
}

/** "the first loss since 1992", "up 5% from a year earlier": a date to compare with, not when it happened. */
function isYardstick(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]?.lower;
  if (before === "than" && ["more", "less"].includes(words[at - 2]?.lower ?? "")) return false;
  if (
    ["than", "from", "compared"].includes(before ?? "") &&
    /(?:earlier|ago|before|last|previous)/i.test(words[at]!.timex!.text)
  )
    return true;
  if (
    before === "from" &&
    words.slice(Math.max(from, at - 6), at - 1).some(({ lower }) => CHANGE.test(lower))
  )
    return true;
  if (before !== "since" && before !== "in") return false;
  for (let i = Math.max(from, at - 8); i < at - 1; i += 1)
    if (SUPERLATIVE.test(words[i]!.lower)) return before === "since" || words[at]!.timex!.when === undefined;
  return false;
}

const CHANGE = /^(?:increase|decrease|rise|rose|fall|fell|drop|gain|up|down|points?|percent|%|decline|jump)/;
const SUPERLATIVE =
  /^(?:first|best|worst|most|least|(?:big|larg|low|high|deep|long|short|fast|slow|strong|weak|dead|young|old)\w*est)$/;

/** "in 2015 and in 2016": two stretches of one size joined by "and" are one. */
function joined(words: readonly Word[], found: Found): Found {
  let at = found.at;
  while (words[at]?.timex === found.timex) at += 1;
  if (words[at]?.text === ",") at += 1;
  if (words[at]?.lower !== "and") return found;
  at += words[at + 1]?.wordClass === "preposition" ? 2 : 1;
  const next = words[at]?.timex?.when;
  return next === undefined ||
    next.precision !== found.timex.when!.precision ||
    next.from <= found.timex.when!.from
    ? found
    : { ...found, until: next };
}

/** "the November 20 meeting", "last year's summit": the day is the noun's, not the verb's. */
export function modifiesNoun(words: readonly Word[], at: number): boolean {
  const { timex } = words[at]!;
  let after = at;
  while (words[after]?.timex === timex && after < words.length) after += 1;
  const before = words[at - 1];
  const genitive = words[after - 1]!.genitive || words[after]?.wordClass === "possessive";
  const next = words[after]?.wordClass;
  return (
    genitive ||
    (before?.wordClass === "determiner" &&
      (next === "noun" || next === "adjective" || next === "name" || next === "ing"))
  );
}

/** "on March 17, when over 200 civilians were killed". */
function timexBefore(words: readonly Word[], start: number): Found | null {
  let at = start - 1;
  while (at >= 0 && words[at]!.wordClass === "mark" && at > start - 3) at -= 1;
  const timex = words[at]?.timex;
  if (timex?.when === undefined) return null;
  while (words[at - 1]?.timex === timex) at -= 1;
  return { timex, at };
}
