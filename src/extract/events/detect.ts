import type { EventKind } from "../../domain/kinds.ts";
import { STATIVE_VERBS } from "./lexicon/verbs.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause, Stretch } from "./grammar/clauses.ts";
import type { Word } from "./grammar/tagger.ts";
import { kindOfClause, verbKind } from "./kind-of.ts";
import { nominalsIn } from "./nominals.ts";
import { isActor } from "./people.ts";
import type { SentenceReading } from "./reading.ts";
import { speechesIn, type Speech } from "./speech.ts";
import { statusOf } from "./status.ts";

const STATIVE = new Set(STATIVE_VERBS.split(/\s+/));

/** Events that the clauses and noun phrases of a sentence tell, in text order. */
export function detectIn(sentence: SentenceReading): Candidate[] {
  if (sentence.kind === "title" || sentence.kind === "heading" || isQuestion(sentence)) return [];
  const speeches = speechesIn(sentence);
  const found = sentence.clauses.flatMap((clause) => {
    const speech = speeches.find((one) => one.clause === clause);
    const told = speech === undefined ? clauseEvent(sentence, clause, sourceOf(clause, speeches)) : null;
    return told === null ? [] : [told];
  });
  const spoken = speeches.flatMap((speech) => (tellsOnlyWhat(speech, found) || passesOn(sentence, speech, speeches, found) ? [] : [speechEvent(sentence, speech)]));
  const nominal = nominalsIn(sentence, [...found, ...spoken]);
  return [...found, ...spoken, ...nominal].toSorted((a, b) => a.trigger - b.trigger);
}

const isQuestion = ({ words }: SentenceReading): boolean => words.at(-1)?.text === "?";

/** The speech that a clause is the content of. */
function sourceOf(clause: Clause, speeches: readonly Speech[]): Candidate["source"] {
  const speech = speeches.find(({ contents }) => contents.includes(clause));
  return speech === undefined ? null : { words: speech.speaker, clause: speech.clause };
}

/** "State television reported that convoys had been suspended": the content is the event, its source only says so. */
function tellsOnlyWhat(speech: Speech, found: readonly Candidate[]): boolean {
  if (speech.act === "strong" || speech.quoted) return false;
  return found.some(({ clause, strength }) => clause !== null && clause === speech.contents[0] && strength >= 0.6);
}

/** "the report said", "state television reported": what speaks is a paper or a service, and only passes on. */
const MEDIA = new Set(`report statement service agency media television tv radio newspaper paper release sources source document
  communique website account`.split(/\s+/));

const isMedium = ({ words }: SentenceReading, { speaker }: Speech): boolean => words.slice(speaker.from, speaker.to).some(({ lower }) => MEDIA.has(lower) || lower === "it");

const passesOn = (sentence: SentenceReading, speech: Speech, speeches: readonly Speech[], found: readonly Candidate[]): boolean =>
  isMedium(sentence, speech) && speech.contents.some((clause) => speeches.some((one) => one.clause === clause) || found.some((one) => one.clause === clause));

function speechEvent(sentence: SentenceReading, speech: Speech): Candidate {
  const { clause, act } = speech;
  return {
    form: "speech",
    sentence,
    clause,
    kind: speechKind(clause),
    status: clause.verb.tense === "future" ? "planned" : clause.verb.negated ? "denied" : clause.verb.lemma === "deny" ? "denied" : "happened",
    trigger: clause.verb.head,
    words: hullOf(clause, speech.content),
    content: speech.content,
    quoted: speech.quoted,
    source: null,
    strength: act === "strong" ? 0.8 : 0.6,
  };
}

const speechKind = ({ verb }: Clause): EventKind => {
  const kind = verbKind(verb.lemma);
  return kind === undefined || kind === "other" ? "statement" : kind === "talks" || kind === "agreement" || kind === "decision" ? kind : "statement";
};

export const hullOf = (clause: Clause, more: Stretch | null): Stretch => {
  const own = spanOfClause(clause);
  return more === null ? own : { from: Math.min(own.from, more.from), to: Math.max(own.to, more.to) };
};

/** A clause with its subject, which may stand in the clause before ("… and warned"). */
export const spanOfClause = (clause: Clause): Stretch => ({
  from: Math.min(clause.start, clause.subject?.from ?? clause.start),
  to: Math.max(clause.end, clause.verb.end, clause.inverted ? (clause.subject?.to ?? 0) : 0),
});

function clauseEvent(sentence: SentenceReading, clause: Clause, source: Candidate["source"]): Candidate | null {
  const { words } = sentence;
  const status = statusOf(words, clause);
  if (status === null) return null;
  const named = kindOfClause(words, clause);
  if (named === null) return null;
  // "do not attack": the quiet is what happens.
  const quiet = clause.verb.negated && (named === "attack" || named === "fighting");
  const kind = quiet ? "ceasefire" : named;
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const strength = strengthOf(sentence, clause, next, kind, status, source !== null);
  if (strength <= 0) return null;
  return {
    form: "clause",
    sentence,
    clause,
    kind,
    status: quiet && status === "ongoing" ? "happened" : status,
    trigger: clause.verb.head,
    words: spanOfClause(clause),
    content: null,
    quoted: false,
    source,
    strength,
  };
}

/** How surely a clause tells an event of its own; 0 when it doesn't. */
function strengthOf(sentence: SentenceReading, clause: Clause, next: Clause | undefined, kind: EventKind, status: Candidate["status"], reported: boolean): number {
  const { verb } = clause;
  const { words } = sentence;
  const dated = hasTime(words, clause);
  const placed = hasPlace(words, clause);
  const anchors = (dated ? 0.2 : 0) + (placed ? 0.1 : 0);
  if (verb.negated && !dated) return 0;
  if (clause.subject === null && clause.link !== null) return 0;
  if (words[verb.head]!.bracketed) return 0;
  if (clause.link === "after" && !dated && !placed) return 0;
  if (isFirstPerson(words, clause) && !dated) return 0;
  if (status === "possible") return (placed || dated) && kind !== "other" && kind !== "statement" ? 0.42 : 0;
  if (status === "planned") return dated ? 0.7 : reported ? 0 : placed ? 0.5 : 0.35;
  if (isBelieved(sentence, clause)) return 0;
  if (isQuotedPronoun(words, clause) && !dated) return 0;
  if (isVague(words, clause) && !dated && !placed) return 0;
  if (reported && verb.progressive && !dated) return 0;
  if (reported && (kind === "other" || kind === "statement") && !dated) return 0;
  if (clause.relative && words[clause.start - 1]?.text === "," && !dated && (kind === "other" || kind === "statement")) return 0;
  if (VAGUE_VERBS.has(verb.lemma) && next?.link === "when") return 0;
  if (status === "ongoing") {
    if (!verb.progressive && !verb.passive && !verb.negated) return 0;
    return (kind === "other" || kind === "statement" ? 0.2 : 0.45) + anchors;
  }
  if (kind === "other" || kind === "sport") return verb.lemma === "be" || STATIVE.has(verb.lemma) ? 0 : dated || placed ? 0.45 + anchors : sentence.index < OPENING && isConcrete(words, clause) ? 0.4 : 0.25;
  if (kind === "statement") return dated || placed ? 0.55 : sentence.index < OPENING ? 0.4 : 0.3;
  return 0.6 + anchors;
}

/** "the tragedy that occurred on Friday, when …": the clause behind tells what it was. */
const VAGUE_VERBS = new Set(["occur", "happen", "take", "come"]);

/** Sentences of an article in which any deed of somebody named is news. */
const OPENING = 6;

const BELIEVING = new Set(["believe", "think", "hope", "fear", "suspect", "wish", "imagine", "guess", "doubt", "bet", "want"]);

/** "believes that he killed her": nobody says it happened. */
const isBelieved = ({ clauses }: SentenceReading, clause: Clause): boolean => {
  const before = clauses[clauses.indexOf(clause) - 1];
  return before !== undefined && BELIEVING.has(before.verb.lemma) && !before.verb.passive && before.verb.end >= (clause.subject?.from ?? clause.start) - 3 && (clause.link === null || clause.link === "that");
};

/** "“She closed it,” …": whose she is, only the speaker knows. */
const isQuotedPronoun = (words: readonly Word[], { subject, start }: Clause): boolean => {
  if (subject === null || subject.to - subject.from !== 1 || words[subject.from]!.wordClass !== "pronoun") return false;
  let quotes = 0;
  for (let i = 0; i < start + 1; i += 1) if (words[i]!.wordClass === "quote") quotes += 1;
  return quotes % 2 === 1;
};

/** "what happened", "it continued": verbs that say only that something was. */
const isVague = (words: readonly Word[], { verb, subject }: Clause): boolean =>
  verb.lemma === "do" || (subject !== null && subject.to - subject.from === 1 && words[subject.from]!.wordClass === "pronoun" && words[subject.from]!.lower === "it");

export const isFirstPerson = (words: readonly Word[], { subject }: Clause): boolean =>
  subject !== null && ["i", "we", "you"].includes(words[subject.to - 1]!.lower);

/** Somebody or something named does it. */
const isConcrete = (words: readonly Word[], { subject }: Clause): boolean => subject !== null && isActor(words, subject.from, subject.to);

export function hasTime(words: readonly Word[], clause: Clause): boolean {
  const { from, to } = spanOfClause(clause);
  for (let i = from; i < to; i += 1) if (words[i]!.timex?.when !== undefined) return true;
  return false;
}

function hasPlace(words: readonly Word[], clause: Clause): boolean {
  const { from, to } = spanOfClause(clause);
  for (let i = from; i < to; i += 1) {
    const { toponym } = words[i]!;
    if (toponym !== undefined && toponym.place !== null && toponym.adjectival !== true && toponym.metonym !== true) return true;
  }
  return false;
}
