import type { Clause, Stretch } from "./grammar/clause.ts";
import type { Word } from "./grammar/word.ts";
import { speechAct } from "./kind-of.ts";
import type { SpeechAct } from "./lexicon/speech.ts";
import { isActor } from "./actors.ts";
import { WRITING_NOUNS } from "./lexicon/closed-class.ts";
import type { SentenceReading } from "./reading.ts";

/** Somebody saying something: the clause of saying, who says it, and what. */
export type Speech = {
  readonly clause: Clause;
  readonly act: SpeechAct;
  readonly speaker: Stretch;
  /** Clauses of the same sentence that are what was said. */
  readonly contents: readonly Clause[];
  /** Words of the same sentence that are what was said; null when it is none or elsewhere. */
  readonly content: Stretch | null;
  /** The content stands in quotation marks. */
  readonly quoted: boolean;
};

export function speechesIn(sentence: SentenceReading): Speech[] {
  return sentence.clauses.flatMap((clause, i) => {
    const act = speechAct(clause.verb.lemma);
    if (act === undefined || !isSpeech(sentence.words, clause)) return [];
    const after = contentAfter(sentence, i);
    const content = after ?? contentBefore(sentence, i);
    if (content === null && act === "report" && (clause.relative || !takesObject(sentence.words, clause)))
      return [];
    const contents =
      content === null
        ? []
        : sentence.clauses.filter(
            (one) => one !== clause && one.verb.start >= content.from && one.verb.end <= content.to,
          );
    return [
      {
        clause,
        act,
        speaker: clause.subject!,
        contents,
        content,
        quoted: content !== null && isQuoted(sentence, content),
      },
    ];
  });
}

/** The verb can say something here and its subject can speak; not passive, not planned, not a condition. */
function isSpeech(words: readonly Word[], { verb, subject, link }: Clause): boolean {
  if (subject === null || verb.passive || verb.modal !== null || verb.chain.length > 0) return false;
  if (link === "if" || link === "unless" || link === "whether") return false;
  if (verb.negated && verb.lemma !== "deny") return false;
  if (verb.tense === "present" && isHabit(words, verb)) return false;
  if (verb.lemma === "claim" && /^(?:lives?|responsibility)$/.test(words[verb.end]?.lower ?? ""))
    return false;
  if (verb.lemma === "call")
    return (
      /^(?:for|on|upon)$/.test(words[verb.end]?.lower ?? "") &&
      words[verb.end + 1]?.lower !== "help" &&
      isActor(words, subject.from, subject.to)
    );
  if (
    verb.lemma === "speak" ||
    verb.lemma === "observe" ||
    verb.lemma === "reject" ||
    verb.lemma === "charge"
  )
    return (
      /^(?:that|of|in|out|against)$/.test(words[verb.end]?.lower ?? "") &&
      isActor(words, subject.from, subject.to)
    );
  return isActor(words, subject.from, subject.to) || WRITING_NOUNS.has(words[subject.to - 1]!.lower);
}

/** "said when the door opened, he was met": what was said opens with when. */
const TEMPORAL = new Set(["when", "after", "while", "once"]);

const HABITUAL = new Set(
  "often always usually regularly frequently repeatedly routinely long sometimes generally consistently".split(
    " ",
  ),
);

/** "has often claimed", "says repeatedly": no saying of one day. */
const isHabit = (words: readonly Word[], { start, end }: Clause["verb"]): boolean =>
  words.slice(start, end + 1).some(({ lower }) => HABITUAL.has(lower));

const OPENERS = new Set(["that", "how", "why", "what", "whether"]);

/** "Kerry warned that …", "Erdogan said there were …", "told reporters in Ankara “we are …”". */
function contentAfter(sentence: SentenceReading, i: number): Stretch | null {
  const { words, clauses } = sentence;
  const clause = clauses[i]!;
  const next = clauses[i + 1];
  if (next === undefined) return quoteAfter(words, clause.verb.end, words.length);
  const straight = next.link !== null && TEMPORAL.has(next.link) && next.start === clause.verb.end;
  const opens = next.link !== null && (OPENERS.has(next.link) || straight);
  const from = opens ? next.start : (next.subject?.from ?? next.start);
  if (next.link !== null && !opens) return null;
  if (next.relative || next.sharesSubject || next.inverted) return null;
  // A comma or full clause between the verb and the next one means that the content came before.
  for (let k = clause.verb.end; k < from; k += 1)
    if (words[k]!.text === "," && words[k + 1]?.wordClass !== "quote" && !isAdverbial(words, k)) return null;
  return { from, to: endOfContent(sentence, i + 1) };
}

/** ", however,": either of its commas. */
const isAdverbial = (words: readonly Word[], comma: number): boolean =>
  (words[comma + 1]?.wordClass === "adverb" && words[comma + 2]?.text === ",") ||
  (words[comma - 1]?.wordClass === "adverb" && words[comma - 2]?.text === ",");

function quoteAfter(words: readonly Word[], from: number, to: number): Stretch | null {
  for (let i = from; i < to && i < from + 6; i += 1)
    if (words[i]!.wordClass === "quote" && i + 2 < to)
      return { from: i + 1, to: words.at(-1)!.wordClass === "quote" ? to - 1 : to };
  return null;
}

/** Content runs to the end of the sentence unless the speaker goes on: "… and warned", "but emphasised". */
function endOfContent({ words, clauses }: SentenceReading, from: number): number {
  const next = clauses
    .slice(from + 1)
    .find(
      (clause) => speechAct(clause.verb.lemma) !== undefined && (clause.sharesSubject || clause.inverted),
    );
  if (next === undefined) return words.length;
  let end = Math.max(clauses[from]!.verb.end, next.start);
  while (end > 0 && ["conjunction", "quote", "mark"].includes(words[end - 1]!.wordClass)) end -= 1;
  return end;
}

/** Verbs of saying that may follow what was said. */
const TRAILING = new Set(
  `say add note tell state comment explain observe remark report write quip reply respond recall argue stress suggest emphasise
  emphasize announce warn insist continue read conclude believe promise claim declare`.split(/\s+/),
);

/** "…, Lavrov said on Monday": all before the comma is what was said. */
function contentBefore({ words, clauses, opensQuoted }: SentenceReading, i: number): Stretch | null {
  const clause = clauses[i]!;
  if (!TRAILING.has(clause.verb.lemma)) return null;
  const start = Math.min(
    clause.inverted ? clause.verb.start : (clause.subject?.from ?? clause.start),
    clause.verb.start,
  );
  let to = start;
  while (to > 0 && (words[to - 1]!.wordClass === "mark" || words[to - 1]!.wordClass === "quote")) to -= 1;
  if (to === start || to < 2) return null;
  const hasClause = clauses.slice(0, i).some(({ verb, sharesSubject }) => verb.end <= to && !sharesSubject);
  const isQuote =
    words[0]!.wordClass === "quote" && words.slice(to, start).some(({ wordClass }) => wordClass === "quote");
  return hasClause || opensQuoted || isQuote ? { from: words[0]!.wordClass === "quote" ? 1 : 0, to } : null;
}

/** "described what had occurred", "blamed the recapture on": an object that is worth telling. */
function takesObject(words: readonly Word[], { verb, end, inverted }: Clause): boolean {
  return !inverted && end - verb.end >= 3 && words[verb.end]?.wordClass !== "mark";
}

function isQuoted({ words, opensQuoted }: SentenceReading, { from, to }: Stretch): boolean {
  if (opensQuoted) return true;
  const first = words[from - 1] ?? words[from];
  return (
    first?.wordClass === "quote" ||
    words[from]?.wordClass === "quote" ||
    (words[to]?.wordClass === "quote" && from <= 1)
  );
}
