import type { EventKind } from "../../domain/kinds.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause } from "./grammar/clause.ts";
import type { Word } from "./grammar/word.ts";
import { nounKind, verbKind } from "./kind-of.ts";
import { phraseAround, type Phrase } from "./noun-phrase.ts";
import type { SentenceReading } from "./reading.ts";

/**
 * Event nouns with a day of their own: "the November 20 meeting with President Assad", "the recapture of Palmyra in
 * the past week", "a statement issued on November 11", "a congress in Sochi later this year". A day that belongs to
 * the clause's verb makes no second event of the nouns beside it.
 */
export function nominalsIn(sentence: SentenceReading, told: readonly Candidate[]): Candidate[] {
  const { words } = sentence;
  const taken = new Set(told.map(({ trigger }) => trigger));
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const leaning = participleEvent(sentence, i);
    if (leaning !== null) {
      found.push(leaning);
      continue;
    }
    const kind = nounKind(words[i]!);
    if (
      kind === undefined ||
      kind === "sport" ||
      kind === "aid" ||
      taken.has(i) ||
      words[i]!.bracketed ||
      words[i + 1]?.wordClass === "noun"
    )
      continue;
    const phrase = phraseAround(words, i);
    const time = ownTime(words, i, phrase, sentence, told) ?? (isDeed(words, i) ? UNDATED : null);
    if (time === null) continue;
    const clause = clauseAt(sentence, i);
    found.push({
      form: time.participle ? "participle" : "nominal",
      sentence,
      clause,
      kind,
      status: time.future ? "planned" : "happened",
      trigger: i,
      words: {
        from: phrase.from,
        to: time.participle
          ? endOfAgent(words, Math.max(phrase.to, time.at + 1))
          : time.at > i
            ? endOfTime(words, time.at)
            : Math.max(phrase.to, time.at + 1),
      },
      content: null,
      quoted: false,
      source: null,
      strength: 0.55,
    });
    i = Math.max(phrase.to - 1, time.participle ? time.at : 0);
  }
  return found;
}

/** Deeds that a story comes back to by name alone: "the murder of the priests". */
const DEEDS = new Set(
  `murder assassination killing kidnapping abduction massacre execution slaying bombing hijacking beheading
  murders assassinations killings kidnappings abductions`.split(/\s+/),
);
const UNDATED: OwnTime = { at: -1, future: false, participle: false };

/** "the murder of", "the attack against", "the judge's assassination". */
function isDeed(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? "";
  if (!DEEDS.has(lower))
    return /^attacks?$/.test(lower) && next === "against" && hasArticle(words, at, "the");
  if (words[at - 1]?.genitive === true || words[at - 1]?.wordClass === "possessive") return true;
  return (
    (next === "of" || next === "against") &&
    (hasArticle(words, at, "the") || words[at - 1]?.wordClass === "determiner")
  );
}

/** "the", with at most two words between: "the treacherous terrorist attack". */
const hasArticle = (words: readonly Word[], at: number, article: string): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === article);

const LEANING_KINDS: ReadonlySet<EventKind> = new Set([
  "attack",
  "fighting",
  "justice",
  "evacuation",
  "disaster",
  "agreement",
  "decision",
]);

/** "the engineer, kidnapped last Tuesday by rebels": a participle with a day of its own, leaning on a noun. */
function participleEvent(sentence: SentenceReading, at: number): Candidate | null {
  const { words, clauses } = sentence;
  const word = words[at]!;
  if (word.wordClass !== "participle" || clauses.some(({ verb }) => verb.start <= at && at < verb.end))
    return null;
  const kind = verbKind(word.lemma);
  const head = words[at - 1]?.text === "," ? at - 2 : at - 1;
  if (kind === undefined || !LEANING_KINDS.has(kind) || !isNominal(words[head])) return null;
  const time = timeAfter(words, at);
  if (time === null) return null;
  const phrase = phraseAround(words, head);
  return {
    form: "participle",
    sentence,
    clause: clauseAt(sentence, at),
    kind,
    status: "happened",
    trigger: at,
    words: { from: phrase.from, to: endOfTime(words, time) },
    content: null,
    quoted: false,
    source: null,
    strength: 0.55,
  };
}

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.wordClass === "noun" || word.wordClass === "name");

function timeAfter(words: readonly Word[], at: number): number | null {
  for (let i = at + 1; i < words.length && i < at + 10; i += 1) {
    if (isTime(words[i]!)) return i;
    if (
      ["mark", "past", "present", "be", "have", "modal", "wh", "subordinator"].includes(words[i]!.wordClass)
    )
      return null;
  }
  return null;
}

/** "announced Wednesday | by the minister". */
function endOfAgent(words: readonly Word[], from: number): number {
  if (words[from]?.lower !== "by") return from;
  let to = from + 1;
  while (to < words.length && ["determiner", "adjective", "noun", "name"].includes(words[to]!.wordClass))
    to += 1;
  return to > from + 1 ? to : from;
}

function endOfTime(words: readonly Word[], from: number): number {
  let to = from;
  while (words[to]?.wordClass === "time") to += 1;
  return to;
}

const clauseAt = ({ clauses }: SentenceReading, at: number): Clause | null =>
  clauses.find((clause) => clause.start <= at && at < clause.end) ?? null;

/** "skipped Tuesday's meeting": the clause has told it. */
const isObjectOfTold = ({ words }: SentenceReading, told: readonly Candidate[], from: number): boolean =>
  words[from]!.genitive &&
  told.some(({ clause, form }) => clause !== null && form === "clause" && clause.verb.end === from);

type OwnTime = { readonly at: number; readonly future: boolean; readonly participle: boolean };

/** A time expression that belongs to the noun, not to the clause's verb. */
function ownTime(
  words: readonly Word[],
  at: number,
  phrase: Phrase,
  sentence: SentenceReading,
  told: readonly Candidate[],
): OwnTime | null {
  for (let i = phrase.from; i < at; i += 1)
    if (isTime(words[i]!) && !isObjectOfTold(sentence, told, phrase.from))
      return { at: at - 1, future: isAhead(words[i]!), participle: false };
  const participle = participleAfter(words, phrase.to);
  if (participle !== null) return participle;
  const clause = clauseAt(sentence, at);
  const heads = told.some(
    (candidate) =>
      candidate.clause === clause &&
      candidate.form === "clause" &&
      clause !== null &&
      clause.verb.start > phrase.to,
  );
  if (heads && clause !== null && at < clause.verb.start) return null;
  const object =
    clause !== null &&
    clause.verb.end <= phrase.from &&
    told.some((candidate) => candidate.clause === clause && candidate.form === "clause");
  if (object) return null;
  for (let i = at + 1; i < phrase.to; i += 1)
    if (isTime(words[i]!) && !speechTakes(words, clause, i))
      return { at: i, future: isAhead(words[i]!), participle: false };
  return null;
}

const isAhead = ({ timex }: Word): boolean =>
  timex?.future === true || /\b(?:later|next|coming|upcoming)\b/i.test(timex?.text ?? "");

/** A date, or a stretch that ends with the report ("in the past week"); a bare length of time dates nothing. */
const isTime = (word: Word): boolean => word.timex?.when !== undefined;

/** "…, issued at the summit on November 11", "begun on 17 October". */
function participleAfter(words: readonly Word[], from: number): OwnTime | null {
  const start = words[from]?.text === "," ? from + 1 : from;
  const word = words[start];
  if (word === undefined || word.wordClass !== "participle" || word.verb === undefined) return null;
  for (let i = start + 1; i < words.length && i < start + 14; i += 1) {
    if (isTime(words[i]!)) return { at: i, future: false, participle: true };
    if (words[i]!.wordClass === "mark" || words[i]!.wordClass === "past") return null;
  }
  return null;
}

/** "announced the truce on Friday": a verb of saying that is right there takes the day for itself. */
function speechTakes(words: readonly Word[], clause: Clause | null, at: number): boolean {
  if (clause === null || clause.verb.end > at) return false;
  return (
    verbKind(clause.verb.lemma) === "statement" &&
    words[at - 1]?.lower === "on" &&
    words[at - 2]?.wordClass !== "noun"
  );
}
