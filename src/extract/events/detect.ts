import type { EventKind } from "../../domain/kinds.ts";
import type { Candidate } from "./candidates.ts";
import { hullOf, withGap } from "./grammar/clause-span.ts";
import type { Clause } from "./grammar/clause.ts";
import { kindOfClause, verbKind } from "./kind-of.ts";
import { nominalsIn } from "./nominals.ts";
import type { SentenceReading } from "./reading.ts";
import { speechesIn, type Speech } from "./speech.ts";
import { statusOf } from "./status.ts";
import { strengthOf, isFirstPerson, type Reported } from "./strength.ts";
import type { Word } from "./grammar/word.ts";

/** Events that the clauses and noun phrases of a sentence tell, in text order. */
export function detectIn(sentence: SentenceReading): Candidate[] {
  if (sentence.kind === "title" || sentence.kind === "heading" || isQuestion(sentence)) return [];
  const speeches = speechesIn(sentence);
  const found = sentence.clauses.flatMap((clause) => {
    const speech = speeches.find((one) => one.clause === clause);
    const told = speech === undefined ? clauseEvent(sentence, clause, sourceOf(clause, speeches)) : null;
    return told === null ? [] : [told];
  });
  const spoken = speeches.flatMap((speech) =>
    tellsOnlyWhat(speech, found) || passesOn(sentence, speech, speeches, found)
      ? []
      : [speechEvent(sentence, speech)],
  );
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
  const own = found.find(({ clause }) => clause !== null && clause === speech.contents[0]);
  if (own !== undefined && isFirstPerson(own.sentence.words, own.clause!)) return true;
  if (speech.act === "strong") return false;
  if (speech.quoted) return own !== undefined && own.status === "happened" && isFact(own);
  return found.some(
    ({ clause, strength }) => clause !== null && clause === speech.contents[0] && strength >= 0.6,
  );
}

/** "“The police attacked the demonstrators,” he told a paper": a deed told in the past, whoever says so. */
const isFact = ({ clause, kind, strength }: Candidate): boolean =>
  strength >= 0.6 && kind !== "other" && kind !== "statement" && clause!.verb.tense === "past";

/** "the report said", "state television reported": what speaks is a paper or a service, and only passes on. */
const MEDIA = new Set(
  `report statement service agency media television tv radio newspaper paper release sources source document
  communique website account`.split(/\s+/),
);

const isMedium = ({ words }: SentenceReading, { speaker }: Speech): boolean =>
  words.slice(speaker.from, speaker.to).some(({ lower }) => MEDIA.has(lower) || lower === "it");

const passesOn = (
  sentence: SentenceReading,
  speech: Speech,
  speeches: readonly Speech[],
  found: readonly Candidate[],
): boolean =>
  isMedium(sentence, speech) &&
  speech.contents.some(
    (clause) => speeches.some((one) => one.clause === clause) || found.some((one) => one.clause === clause),
  );

function speechEvent(sentence: SentenceReading, speech: Speech): Candidate {
  const { clause, act } = speech;
  return {
    form: "speech",
    sentence,
    clause,
    kind: speechKind(clause),
    status:
      clause.verb.tense === "future"
        ? "planned"
        : clause.verb.negated
          ? "denied"
          : clause.verb.lemma === "deny"
            ? "denied"
            : "happened",
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
  return kind === undefined || kind === "other"
    ? "statement"
    : kind === "talks" || kind === "agreement" || kind === "decision"
      ? kind
      : "statement";
};

/** Those whose business it is to tell what happened, and whose word a paper passes on. */
const OFFICIALS = new Set(
  `police officials authorities ministry army military government prosecutors officers official spokesman spokeswoman
  spokesperson agency media television radio report reports reported sources witnesses state department navy
  coastguard firefighters rescuers`.split(/\s+/),
);

const reportedBy = (words: readonly Word[], source: Candidate["source"]): Reported =>
  source === null
    ? "own"
    : words.slice(source.words.from, source.words.to).some(({ lower }) => OFFICIALS.has(lower))
      ? "official"
      : "other";

function clauseEvent(
  sentence: SentenceReading,
  clause: Clause,
  source: Candidate["source"],
): Candidate | null {
  const { words } = sentence;
  const status = statusOf(words, clause);
  if (status === null) return null;
  const named = kindOfClause(words, clause);
  if (named === null) return null;
  // "do not attack": the quiet is what happens.
  const quiet = clause.verb.negated && (named === "attack" || named === "fighting");
  const kind = quiet ? "ceasefire" : named;
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const strength = strengthOf(sentence, clause, next, kind, status, reportedBy(words, source));
  if (strength <= 0) return null;
  return {
    form: "clause",
    sentence,
    clause,
    kind,
    status: quiet && status === "ongoing" ? "happened" : status,
    trigger: clause.verb.head,
    words: withGap(words, clause),
    content: null,
    quoted: false,
    source,
    strength,
  };
}
