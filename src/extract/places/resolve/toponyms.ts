import { isEmbedded } from "../describe/embedded.ts";
import { isMetonym } from "../describe/metonym.ts";
import { relationTo } from "../describe/relation.ts";
import { betweenPairs } from "../describe/pairs.ts";
import { vicinityOf } from "../describe/vicinity.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { PlacesModel } from "../model.ts";
import type { Alternative, PlacesInput, Toponym } from "../types.ts";
import type { Word } from "../words.ts";
import { calibrated } from "./calibration.ts";
import { nameGroups } from "./name-group.ts";
import { priorOf } from "./prior.ts";
import { rankGroups } from "./rank.ts";
import { namedReading, readingOf, type Reading } from "./reading.ts";

/** Below this confidence a name stays unplaced; what it may mean is kept as alternatives. */
const ABSTAIN_BELOW = 0.3;
/** Confidence in a reading that doesn't lie where the text says. */
const MISFIT = 0.05;

/** Mentions with the places they mean. Exported beside `readPlaces` for measuring resolution on given spans. */
export function resolveMentions(
  input: PlacesInput,
  mentions: readonly Mention[],
  words: readonly Word[],
  gazetteer: Gazetteer,
  model: PlacesModel,
): readonly Toponym[] {
  const groups = nameGroups(words, mentions, gazetteer);
  const probabilities = rankGroups(
    groups,
    mentions,
    priorOf(input, mentions, gazetteer),
    gazetteer,
    model.ranker,
  );
  const readings = new Map<Mention, Reading | null>();
  groups.forEach((group, g) => {
    const reading = readingOf(group, probabilities[g]!, gazetteer);
    for (const mention of group.mentions) readings.set(mention, reading);
  });
  const toponyms = mentions.map((mention) =>
    mention.demonym === null
      ? nameToponym(input.text, words, mention, readings.get(mention) ?? null, gazetteer, model)
      : demonymToponym(mention, mention.demonym, gazetteer, model),
  );
  return betweenPairs(toponyms, gazetteer);
}

function demonymToponym(mention: Mention, index: number, gazetteer: Gazetteer, model: PlacesModel): Toponym {
  const { start, end, text, rules } = mention;
  const place = gazetteer.at(index);
  const confidence = model.calibration.demonym;
  return { start, end, text, rules, place, confidence, alternatives: [], adjectival: true };
}

function nameToponym(
  text: string,
  words: readonly Word[],
  mention: Mention,
  reading: Reading | null,
  gazetteer: Gazetteer,
  model: PlacesModel,
): Toponym {
  if (reading === null) return unplaced(mention, mention.rules, 0, []);
  const likely = calibrated(model.calibration, mention.probability, reading.probability);
  const confidence = reading.misfit ? Math.min(likely, MISFIT) : likely;
  const others = reading.others.map(({ place, within, probability }) => ({
    place,
    within,
    confidence: shareOf(mention, reading.misfit ? Math.min(probability, MISFIT) : probability),
  }));
  if (confidence < ABSTAIN_BELOW) {
    const { place, within } = namedReading(reading.index, 0, gazetteer);
    return unplaced(mention, [...mention.rules, "abstained"], confidence, [
      { place, within, confidence },
      ...others,
    ]);
  }
  return placed(text, words, mention, reading.index, confidence, others, gazetteer);
}

/** Two decimals. */
const shareOf = (mention: Mention, probability: number): number =>
  Math.round(100 * mention.probability * probability) / 100;

const unplaced = (
  { start, end, text }: Mention,
  rules: readonly string[],
  confidence: number,
  alternatives: readonly Alternative[],
): Toponym => ({ start, end, text, rules, place: null, confidence, alternatives });

function placed(
  article: string,
  words: readonly Word[],
  mention: Mention,
  index: number,
  confidence: number,
  alternatives: readonly Alternative[],
  gazetteer: Gazetteer,
): Toponym {
  const { start, end, text, rules } = mention;
  const place = gazetteer.at(index);
  const seat = gazetteer.feature(index) === "capital" || SEATS.has(place.id);
  const metonym = isMetonym(words, mention, place.kind, seat);
  const embedded = isEmbedded(words, mention);
  const relation = relationTo(article, words, mention);
  const plain: Toponym = { start, end, text, rules, place, confidence, alternatives };
  if (!metonym && !embedded && relation === null) return plain;
  return {
    ...plain,
    ...(metonym && { metonym: true as const }),
    ...(embedded && { embedded: true as const }),
    ...(relation !== null && { relation, vicinity: vicinityOf(place, relation, gazetteer) }),
  };
}

/** Sites whose name stands for those who govern there. */
const SEATS = new Set(
  "kremlin white-house pentagon downing-street capitol-hill oval-office foggy-bottom whitehall westminster elysee-palace blue-house zhongnanhai knesset vatican scotland-yard langley holyrood stormont lubyanka"
    .split(" ")
    .map((name) => `w-${name}`),
);
