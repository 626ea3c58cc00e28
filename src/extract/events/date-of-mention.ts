import type { Candidate } from "./candidates.ts";
import type { Clause } from "./grammar/clause.ts";
import { readSentences, type SentenceReading } from "./reading.ts";
import { statusOf } from "./status.ts";
import type { Span } from "../text/span.ts";
import type { EventReport, EventsInput } from "./types.ts";
import { openingOf } from "./opening.ts";
import { dateOf } from "./when/date-of.ts";
import { stemOf } from "./when/carried.ts";
import { storyDay } from "./when/story-day.ts";
import type { Dated, DateMemory } from "./when/dated.ts";

/** Dates the words that somebody else calls an event, by the same rules that date our own. */
export type MentionDater = (mention: Span) => Dated | null;

/**
 * A dater for one article. Mentions may be verbs in any form, nouns or names; null when the article has no date and
 * its words give none.
 */
export function mentionDater(input: EventsInput, reports: readonly EventReport[]): MentionDater {
  const sentences = readSentences(input);
  const memory = memoryOf(sentences, reports);
  const story = storyDay(memory, input.dates.published, openingOf(sentences));
  return (mention) => {
    const sentence = sentences.find((one) => one.start <= mention.start && mention.start < one.end);
    if (sentence === undefined) return null;
    const at = Math.max(
      0,
      sentence.words.findIndex((word) => word.end > mention.start),
    );
    const candidate = candidateAt(sentence, at);
    const before = sentence.kind === "title" ? memory : memory.filter((one) => one.sentence < sentence.index);
    return dateOf(candidate, {
      published: input.dates.published,
      mode: input.article.mode,
      memory: before,
      speaker: null,
      story,
    });
  };
}

function memoryOf(sentences: readonly SentenceReading[], reports: readonly EventReport[]): DateMemory[] {
  return reports.flatMap((report) => {
    const { dateSpan, when } = report;
    if (dateSpan === null || when.basis === "carried") return [];
    const sentence = sentences.find(
      (one) => one.start <= report.trigger.start && report.trigger.start < one.end,
    );
    return sentence === undefined
      ? []
      : [
          {
            block: sentence.block,
            sentence: sentence.index,
            speaker: null,
            victims: new Set<string>(),
            stem: stemOf(sentence.words.find(({ start }) => start === report.trigger.start)!),
            dated: { when, span: dateSpan, explanation: report.dateExplanation },
          },
        ];
  });
}

function candidateAt(sentence: SentenceReading, at: number): Candidate {
  const clause = clauseAround(sentence, at);
  const heads = clause !== null && at >= clause.verb.start && at < clause.verb.end;
  const to = clause === null ? sentence.words.length : Math.max(clause.end, at + 1);
  return {
    form: heads || !nounLike(sentence, at) ? "clause" : "nominal",
    sentence,
    clause,
    kind: "other",
    status: (clause === null ? null : statusOf(sentence.words, clause)) ?? "happened",
    trigger: at,
    words: { from: clause?.start ?? 0, to },
    content: null,
    quoted: false,
    source: null,
    strength: 1,
  };
}

const nounLike = ({ words }: SentenceReading, at: number): boolean =>
  words[at]!.wordClass === "noun" || words[at]!.wordClass === "name";

const clauseAround = ({ clauses }: SentenceReading, at: number): Clause | null =>
  clauses.find(({ verb }) => verb.start <= at && at < verb.end) ??
  clauses.findLast(({ start, end }) => start <= at && at < end) ??
  clauses.at(-1) ??
  null;
