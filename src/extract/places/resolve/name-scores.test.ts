import { beforeAll, expect, test } from "vitest";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { spanMention } from "../mention.ts";
import { wordsIn } from "../words.ts";
import { CONTEXT_FROM, RANK_FEATURES } from "./feature-names.ts";
import { fixedRows } from "./fixed-features.ts";
import { nameGroups, type NameGroup } from "./name-group.ts";
import { nameScores, scorePart, withCues, type RankWeights } from "./name-scores.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

const WEIGHTS: RankWeights = [
  Float64Array.from(RANK_FEATURES, (_, i) => Math.sin(i + 1)),
  Float64Array.from(RANK_FEATURES, (_, i) => Math.cos(i)),
];

/** The group of the first of the names. */
function groupOf(text: string, ...names: readonly string[]): NameGroup {
  const words = wordsIn(text);
  const mentions = names.map((name) => {
    const at = words.findIndex((word) => word.text === name);
    return spanMention(text, words, { first: at, last: at, probability: 1 }, []);
  });
  return nameGroups(words, mentions, gazetteer)[0]!;
}

test.each([
  ["alone", "They met in Paris today.", ["Paris"]],
  ["with a place behind it", "They met in Paris, Texas.", ["Paris", "Texas"]],
  ["with a word for what it is", "They met in Homs province.", ["Homs"]],
  ["that acts as a government", "Damascus said that it would not.", ["Damascus"]],
])("a name %s has the scores that its whole rows have, the second time too", (_, text, names) => {
  const group = groupOf(text, ...names);
  for (let time = 0; time < 2; time += 1) {
    const scores = withCues(nameScores(group, gazetteer, WEIGHTS), group, gazetteer, WEIGHTS);
    fixedRows(group, gazetteer).forEach((row, c) => {
      expect(scores.first[c]).toBeCloseTo(scorePart(row, WEIGHTS[0], 0, CONTEXT_FROM), 12);
      expect(scores.later[c]).toBeCloseTo(scorePart(row, WEIGHTS[1], 0, CONTEXT_FROM), 12);
    });
  }
});
