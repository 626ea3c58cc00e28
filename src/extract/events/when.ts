import { addDays, formatDay, parseDay } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import type { WhenBasis } from "../../domain/event.ts";
import type { DocumentDate, Timex } from "../dates/types.ts";
import type { Span } from "../text/span.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause, Stretch } from "./grammar/clauses.ts";
import type { Word } from "./grammar/tagger.ts";
import { spanOfClause } from "./detect.ts";
import { speechAct } from "./kind-of.ts";

export type Dated = {
  readonly when: FuzzyDate & { readonly basis: WhenBasis };
  /** The date words; null when the publication date stands in. */
  readonly span: Span | null;
  readonly explanation: string;
};

/** A date told earlier that later clauses may lean on. */
export type DateMemory = { readonly block: number; readonly sentence: number; readonly dated: Dated; readonly speaker: string | null; readonly stem: string };

export type DateContext = {
  readonly published: DocumentDate | null;
  readonly mode: "news" | "narrative";
  readonly memory: readonly DateMemory[];
  readonly speaker: string | null;
  /** The day that the opening sentences tell of: "on Thursday" in the lead. */
  readonly story: Dated | null;
};

/**
 * When a candidate happened: the time expression that its own words hold, else one of its sentence, else what the
 * sentences before have set, else the publication date. Null when none of these is known.
 */
export function dateOf(candidate: Candidate, context: DateContext): Dated | null {
  const { words } = candidate.sentence;
  const own = ownTimex(candidate);
  if (own !== null) return said(own, words, candidate, "governed", context);
  const beside = besideTimex(candidate);
  if (beside !== null) return said(beside, words, candidate, "clause", context);
  return carried(candidate, context) ?? published(candidate, context.published);
}

type Found = { readonly timex: Timex; readonly at: number; readonly preposition?: string; readonly until?: FuzzyDate };

/** Among the candidate's own words: what is nearest to its verb or noun, days before longer stretches. */
function ownTimex(candidate: Candidate): Found | null {
  const { clause, sentence, form, trigger } = candidate;
  const { words } = sentence;
  if (form === "nominal" || form === "participle") return nearest(words, candidate.words, trigger, () => true);
  if (clause === null) return null;
  if (clause.link === "when") {
    const before = timexBefore(words, clause.start);
    if (before !== null) return before;
  }
  const { content } = candidate;
  const days = speechAct(clause.verb.lemma) === "report";
  const outside = (at: number): boolean => (!days || isDaily(words[at]!.timex!)) && (content === null || at < content.from || at >= content.to) && !modifiesNoun(words, at) && !leansOnParticiple(words, clause, at);
  return nearest(words, spanOfClause(clause), trigger, outside) ?? null;
}

/** "affirmed support for the statement, issued on Friday": the day is the participle's. */
function leansOnParticiple(words: readonly Word[], { verb }: Clause, at: number): boolean {
  for (let i = verb.end; i < at; i += 1) if (words[i]!.wordClass === "participle" && (words[i - 1]!.text === "," || words[i - 1]!.wordClass === "noun")) return true;
  return false;
}

/** Saying is done on a day; "in the fourth quarter" belongs to what was said. */
const isDaily = ({ when }: Timex): boolean => when !== undefined && (when.precision === "day" || when.precision === "range" || when.precision === "week");

function nearest(words: readonly Word[], { from, to }: Stretch, trigger: number, allowed: (at: number) => boolean): Found | null {
  let best: Found | null = null;
  let bestCost = Infinity;
  for (let at = from; at < to; at += 1) {
    const { timex } = words[at]!;
    if (timex?.when === undefined || timex === words[at - 1]?.timex || !allowed(at) || isYardstick(words, at, from)) continue;
    const cost = Math.abs(at - trigger) + (timex.value === "PRESENT_REF" || timex.type === "DURATION" ? 40 : 0);
    if (cost < bestCost) [best, bestCost] = [joined(words, { timex, at }), cost];
  }
  return best;
}

/** "the first loss since 1992", "up 5% from a year earlier": a date to compare with, not when it happened. */
function isYardstick(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]?.lower;
  if (["than", "from", "compared"].includes(before ?? "") && /(?:earlier|ago|before|last|previous)/i.test(words[at]!.timex!.text)) return true;
  if (before !== "since" && before !== "in") return false;
  for (let i = Math.max(from, at - 8); i < at - 1; i += 1) if (SUPERLATIVE.test(words[i]!.lower)) return before === "since" || words[at]!.timex!.when === undefined;
  return false;
}

const SUPERLATIVE = /^(?:first|best|worst|most|least|(?:big|larg|low|high|deep|long|short|fast|slow|strong|weak|dead|young|old)\w*est)$/;

/** "in 2015 and in 2016": two stretches of one size joined by "and" are one. */
function joined(words: readonly Word[], found: Found): Found {
  let at = found.at;
  while (words[at]?.timex === found.timex) at += 1;
  if (words[at]?.lower !== "and") return found;
  at += words[at + 1]?.wordClass === "preposition" ? 2 : 1;
  const next = words[at]?.timex?.when;
  return next === undefined || next.precision !== found.timex.when!.precision || next.from <= found.timex.when!.from ? found : { ...found, until: next };
}

/** "the November 20 meeting", "last year's summit": the day is the noun's, not the verb's. */
function modifiesNoun(words: readonly Word[], at: number): boolean {
  const { timex } = words[at]!;
  let after = at;
  while (words[after]?.timex === timex && after < words.length) after += 1;
  const before = words[at - 1];
  const genitive = words[after - 1]!.genitive || words[after]?.wordClass === "possessive";
  const next = words[after]?.wordClass;
  return genitive || (before?.wordClass === "determiner" && (next === "noun" || next === "adjective" || next === "name" || next === "ing"));
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

/** In the same sentence: the clause it hangs on, or what the sentence opens with. What was said takes no day from the saying. */
function besideTimex(candidate: Candidate): Found | null {
  const { clause, sentence, source } = candidate;
  if (clause === null) return null;
  const { words, clauses } = sentence;
  const since = sinceClause(sentence, clause);
  if (since !== null) return since;
  if (clause.link === "which" && words[clause.start - 1]?.wordClass === "preposition") return lastTimexBefore(words, clause.start);
  if (source?.clause != null && candidate.status === "happened") return nearest(words, spanOfClause(source.clause), source.clause.verb.head, (at) => !modifiesNoun(words, at)) ?? openingTimex(words);
  if (clause.verb.perfect || candidate.status === "planned" || candidate.status === "ongoing" || isAside(words, clause)) return null;
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
const isAside = (words: readonly Word[], { relative, start }: Clause): boolean => relative && words[start - 1]?.text === ",";

const sharesTime = (other: Clause, clause: Clause): boolean =>
  other.verb.tense === "past" && clause.verb.tense === "past" && other.verb.perfect === clause.verb.perfect && other.verb.modal === null;

/** "On Friday, …": the first words of the sentence set the day. */
function openingTimex(words: readonly Word[]): Found | null {
  for (let at = 0; at < words.length && at < 4; at += 1) {
    const { timex, wordClass } = words[at]!;
    if (timex?.when !== undefined) return { timex, at };
    if (wordClass !== "preposition" && wordClass !== "adverb" && wordClass !== "determiner") return null;
  }
  return null;
}

/** "a week ago" counts seven days back, give or take; the week it falls in says less than was said. */
function refined(timex: Timex, issued: DocumentDate | null): FuzzyDate {
  const weeks = /^(a|one|two|three|four|\d)\s+weeks?\s+ago$/i.exec(timex.text);
  const day = issued === null || issued.precision !== "day" ? null : parseDay(issued.from);
  if (weeks === null || day === null || timex.when!.precision === "day") return timex.when!;
  const count = { a: 1, one: 1, two: 2, three: 3, four: 4 }[weeks[1]!.toLowerCase()] ?? Number(weeks[1]);
  const iso = formatDay(addDays(day, -7 * count));
  return { from: iso, to: iso, precision: "day", approximate: true, edtf: `${iso}~` };
}

function said({ timex, at, preposition: given, until }: Found, words: readonly Word[], { clause, status }: Candidate, basis: WhenBasis, { published: issued }: DateContext): Dated {
  const preposition = given ?? prepositionBefore(words, at);
  const when = until === undefined ? refined(timex, issued) : rangeOf(timex.when!.from, until.to);
  const shaped = withinReach(clause === null ? when : shape(when, preposition, clause, status, issued), status, issued);
  return { when: { ...shaped, basis }, span: { start: timex.start, end: timex.end }, explanation: timex.explanation };
}

function prepositionBefore(words: readonly Word[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i >= at - 2; i -= 1) {
    if (words[i]!.wordClass === "preposition" || words[i]!.wordClass === "subordinator") return words[i]!.lower;
    if (words[i]!.wordClass !== "determiner" && words[i]!.wordClass !== "adverb") return null;
  }
  const first = words[at]!.lower;
  return ["since", "until", "till", "from"].includes(first) ? first : null;
}

const BEGINNING = new Set(["begin", "start", "launch", "open", "resume"]);

/** "since Thursday" with a perfect runs up to the report; "from 18 October" begins and has no known end. */
function shape(when: FuzzyDate, preposition: string | null, { verb }: Clause, status: Candidate["status"], issued: DocumentDate | null): FuzzyDate {
  const begins = BEGINNING.has(verb.lemma) || verb.chain.some((lemma) => BEGINNING.has(lemma));
  const from = preposition === "since" || preposition === "from" || when.open === "end";
  if (from && begins) return closed(when);
  if (from && (verb.perfect || verb.progressive) && issued !== null && issued.to > when.from && status !== "planned") return rangeOf(when.from, issued.to);
  if (from) return { ...when, to: when.from, open: "end", edtf: `${when.from}/..` };
  if (preposition === "until" || preposition === "till") return { ...when, from: when.to, open: "start", edtf: `../${when.to}` };
  return when;
}

/** "later this year" begins today at the earliest; what happened "this week" has happened by today. */
function withinReach(when: FuzzyDate, status: Candidate["status"], issued: DocumentDate | null): FuzzyDate {
  if (issued === null || when.open !== undefined || when.precision === "day") return when;
  if (status === "planned" && when.from < issued.from && issued.from <= when.to) return rangeOf(issued.from, when.to);
  if (status === "happened" && when.from <= issued.to && issued.to < when.to) return rangeOf(when.from, issued.to);
  return when;
}

const closed = ({ open: _open, ...when }: FuzzyDate): FuzzyDate => ({ ...when, to: when.precision === "day" ? when.from : when.to, edtf: when.edtf.replace(/\/\.\.$/, "") });

const rangeOf = (from: string, to: string): FuzzyDate => ({ from, to, precision: "range", edtf: `${from}/${to}` });

/** How many sentences a date told before holds for the simple past that follows it. */
const CARRIES = 1;

/** "announced", "announcement", "announces": how far words of one family look alike. Letters. */
const STEM = 6;
export const stemOf = (word: Word): string => (word.wordClass === "noun" ? word.lower : word.lemma).slice(0, STEM);

/** "the announcement" after "announced on Thursday": the noun means what was told before. */
function sameAsBefore({ form, sentence, trigger }: Candidate, memory: readonly DateMemory[]): Dated | null {
  const word = sentence.words[trigger]!;
  if (form === "speech" || word.lower.length < STEM - 1) return null;
  if (form === "clause" && sentence.kind !== "title") return null;
  const stem = stemOf(word);
  const same = memory.findLast((one) => one.stem === stem);
  return same === undefined ? null : carry(same.dated);
}

function carried(candidate: Candidate, { memory, mode, speaker, story }: DateContext): Dated | null {
  const { clause, form, sentence, status, source } = candidate;
  const same = sameAsBefore(candidate, memory);
  if (same !== null) return same;
  if (status === "planned" || status === "ongoing" || status === "possible") return null;
  if (clause !== null && clause.verb.tense !== "past") return null;
  if (form === "speech") return mode === "narrative" ? latest(memory) : bySpeaker(memory, speaker, sentence.block);
  if (clause !== null && ((clause.verb.perfect && source === null) || isAside(sentence.words, clause))) return null;
  const last = memory.at(-1);
  if (last === undefined) return ofStory(story);
  if (mode === "narrative") return carry(last.dated);
  const near = last.block === sentence.block && sentence.index - last.sentence <= CARRIES;
  return near ? carry(last.dated) : ofStory(story);
}

const ofStory = (story: Dated | null): Dated | null => (story === null ? null : carry(story));

/** Days before publication that a story may be about without being a look back. */
const STORY_AGE = 7;
const STORY_SENTENCES = 4;

/** The first day told in the opening sentences, if it is a recent one: what the rest of the article goes on about. */
export function storyDay(memory: readonly DateMemory[], issued: DocumentDate | null, opening: number): Dated | null {
  const day = issued === null ? null : parseDay(issued.to);
  if (day === null) return null;
  const first = memory.find(({ dated, sentence }) => sentence < opening + STORY_SENTENCES && dated.when.precision === "day" && dated.when.open === undefined);
  const told = first === undefined ? null : parseDay(first.dated.when.from);
  return told !== null && told <= day && told >= day - STORY_AGE ? first!.dated : null;
}

const latest = (memory: readonly DateMemory[]): Dated | null => (memory.length === 0 ? null : carry(memory.at(-1)!.dated));

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

/** Sentences in which an undated happening is the day's news; further down it may be older. */
const LEAD = 5;
const OUTWARD: ReadonlySet<string> = new Set(["attack", "fighting", "disaster", "justice", "evacuation", "other", "decision", "election"]);

/** The publication day stands in; what lay before it or lies ahead keeps that end open. */
function published({ clause, status, source, form, sentence, kind }: Candidate, issued: DocumentDate | null): Dated | null {
  if (issued === null) return null;
  const { from, to, precision, approximate, edtf } = issued;
  const day: FuzzyDate = { from, to, precision, edtf, ...(approximate === true && { approximate }) };
  const earlier = clause !== null && source === null && form !== "speech" && ((clause.verb.perfect && clause.verb.tense === "past") || clause.link === "after" || clause.link === "since" || isAside(sentence.words, clause) || (form === "clause" && clause.verb.tense === "past" && sentence.index > LEAD && OUTWARD.has(kind)));
  const shaped: FuzzyDate = earlier || status === "background" ? { ...day, from: to, open: "start", edtf: `../${to}` } : status === "planned" ? { ...day, to: from, open: "end", edtf: `${from}/..` } : day;
  const told = from === to ? from : `${from} to ${to}`;
  const explanation = earlier ? `no date given: before publication, ${told}` : status === "planned" ? `no date given: after publication, ${told}` : `no date given: publication date, ${told}`;
  return { when: { ...shaped, basis: "publication" }, span: null, explanation };
}
