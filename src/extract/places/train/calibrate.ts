import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { logit, type Calibration } from "../resolve/calibration.ts";
import { nameGroups } from "../resolve/name-group.ts";
import { priorOf } from "../resolve/prior.ts";
import { rankGroups } from "../resolve/rank.ts";
import { readingOf } from "../resolve/reading.ts";
import { refine } from "../refine/refiners.ts";
import { scanNames } from "../scan.ts";
import { spanMention } from "../mention.ts";
import { tagPlaces } from "../recognise/tagger.ts";
import type { PlacesModel } from "../model.ts";
import { wordsIn } from "../words.ts";
import { kmBetween, type GoldDocument, type GoldToponym } from "./gold.ts";

type Answer = {
  readonly recognised: number;
  readonly resolved: number;
  readonly right: boolean;
  readonly demonym: boolean;
};

/** What a model answered on documents it had not seen, and whether that was right. */
export function answersOf(
  documents: readonly GoldDocument[],
  model: Omit<PlacesModel, "calibration">,
  gazetteer: Gazetteer,
): Answer[] {
  const hasDemonyms = documents.some(({ toponyms }) => toponyms.some(({ adjectival }) => adjectival));
  return documents.flatMap((document) => {
    const { text } = document;
    const words = wordsIn(text);
    const matches = scanNames(words, gazetteer);
    const tagged = tagPlaces(words, matches, gazetteer, model.tagger, 0.2).map((span) =>
      spanMention(text, words, span, []),
    );
    const mentions = refine({ text, words, matches, gazetteer }, tagged);
    const groups = nameGroups(words, mentions, gazetteer);
    const probabilities = rankGroups(
      groups,
      mentions,
      priorOf(document, mentions, gazetteer),
      gazetteer,
      model.ranker,
    );
    const named = groups.flatMap((group, g): Answer[] => {
      const reading = readingOf(group, probabilities[g]!, gazetteer);
      if (reading === null) return [];
      const place = gazetteer.at(reading.index);
      return group.mentions.flatMap((mention) => {
        const right = isRight(
          place,
          document.toponyms.find((gold) => gold.start < mention.end && mention.start < gold.end),
        );
        return right === null
          ? []
          : [{ recognised: mention.probability, resolved: reading.probability, right, demonym: false }];
      });
    });
    const demonyms = mentions.flatMap((mention): Answer[] => {
      if (mention.demonym === null || !hasDemonyms) return [];
      const gold = document.toponyms.find((found) => found.start < mention.end && mention.start < found.end);
      const right = isRight(gazetteer.at(mention.demonym), gold);
      return right === null ? [] : [{ recognised: 1, resolved: 1, right, demonym: true }];
    });
    return [...named, ...demonyms];
  });
}

/** null where the annotation has no point to compare with. */
function isRight(
  place: { readonly lat: number; readonly lon: number; readonly iso2?: string },
  gold: GoldToponym | undefined,
): boolean | null {
  if (gold === undefined) return false;
  if (gold.lat === undefined || gold.lon === undefined) return null;
  return (
    (gold.iso2 !== undefined && gold.iso2 === place.iso2) ||
    kmBetween(place, { lat: gold.lat, lon: gold.lon }) <= 161
  );
}

/** Logistic regression by gradient descent; a few thousand answers, three weights. */
export function fitCalibration(answers: readonly Answer[]): Calibration {
  const names = answers.filter(({ demonym }) => !demonym);
  const demonyms = answers.filter(({ demonym }) => demonym);
  let [bias, recognised, resolved] = [0, 1, 1];
  for (let step = 0; step < 3000; step += 1) {
    let [b, x, y] = [0, 0, 0];
    for (const answer of names) {
      const [p, q] = [logit(answer.recognised), logit(answer.resolved)];
      const error = 1 / (1 + Math.exp(-(bias + recognised * p + resolved * q))) - (answer.right ? 1 : 0);
      b += error;
      x += error * p;
      y += error * q;
    }
    const rate = 0.3 / names.length;
    bias -= rate * b;
    recognised -= rate * x * 0.3;
    resolved -= rate * y * 0.3;
  }
  const share = demonyms.filter(({ right }) => right).length / Math.max(1, demonyms.length);
  return { bias, recognised, resolved, demonym: Math.round(share * 100) / 100 };
}
