import type { AnnotatedDocument } from "../extract/events/scoring/annotated.ts";
import { anchorsOf } from "../extract/events/scoring/anchors.ts";
import { incidentsOf } from "../extract/events/scoring/incidents.ts";
import { rankDates } from "../extract/events/scoring/timeline.ts";
import type { Corpus } from "../extract/places/train/gold.ts";
import type { Span } from "../extract/text/span.ts";

/** A document of the annotated corpora; each has some of the date fields. */
export type GoldDocument = {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly dct?: string;
  readonly publishedAt?: string;
  readonly published?: string;
  readonly topic?: string;
  readonly anchors?: readonly Span[];
};

export type Scored = { readonly gold: GoldDocument; readonly answer: AnnotatedDocument };

/** A corpus of the gold folder, how to score it, and its predictions from what `annotate` answers. */
export type GoldCorpus = {
  readonly name: string;
  /** The scorer's task and further options. */
  readonly task: readonly string[];
  readonly documents: string;
  /** Where the gold is, when not in the documents. */
  readonly gold?: string;
  readonly mode?: "narrative";
  readonly predict: (scored: readonly Scored[]) => readonly unknown[];
  /** Read by a model that has never seen this corpus, in place of the shipped one, which has. */
  readonly crossCorpus?: Corpus;
};

const answers = (scored: readonly Scored[]): readonly unknown[] => scored.map(({ answer }) => answer);

const time = (name: string, mode?: "narrative"): GoldCorpus => ({
  name,
  task: ["time"],
  documents: `time/${name}.jsonl`,
  ...(mode !== undefined && { mode }),
  predict: answers,
});

const geo = (name: Corpus): GoldCorpus => ({
  name,
  task: ["geo", "--country-id"],
  documents: `geo/${name}.jsonl`,
  predict: answers,
  crossCorpus: name,
});

export const GOLD_CORPORA: readonly GoldCorpus[] = [
  time("timebank"),
  time("aquaint"),
  time("wikiwars", "narrative"),
  time("tweets-train"),
  geo("lgl"),
  geo("geovirus"),
  geo("geowebnews"),
  {
    name: "semeval2015-t4",
    task: ["anchors"],
    documents: "events/semeval2015-t4.jsonl",
    predict: (scored) =>
      scored.map(({ gold, answer }) => ({
        id: gold.id,
        anchors: anchorsOf(answer, gold.anchors ?? [], gold.text),
      })),
  },
  {
    name: "muc4",
    task: ["muc"],
    documents: "events/muc4.jsonl",
    predict: (scored) => scored.map(({ gold, answer }) => ({ id: gold.id, incidents: incidentsOf(answer) })),
  },
  {
    name: "timeline17",
    task: ["timeline", "--corpus", "timeline17"],
    documents: "events/t17-docs.jsonl",
    gold: "events/timelines.jsonl",
    predict: rankTopics,
  },
];

function rankTopics(scored: readonly Scored[]): readonly unknown[] {
  const topics = new Map<string, AnnotatedDocument[]>();
  for (const { gold, answer } of scored) {
    const topic = gold.topic ?? "";
    topics.set(topic, [...(topics.get(topic) ?? []), answer]);
  }
  return [...topics].map(([topic, documents]) => rankDates(topic, documents));
}
