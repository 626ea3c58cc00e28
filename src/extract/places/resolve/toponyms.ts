import { isEmbedded } from "../describe/embedded.ts";
import { isMetonym } from "../describe/metonym.ts";
import { relationTo } from "../describe/relation.ts";
import { betweenPairs } from "../describe/pairs.ts";
import { vicinityOf } from "../describe/vicinity.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { PlacesModel } from "../model.ts";
import type { PlacesInput, Toponym } from "../types.ts";
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

const spanOf = ({ start, end, text, rules }: Mention): Pick<Toponym, "start" | "end" | "text" | "rules"> => ({
  start,
  end,
  text,
  rules,
});

function demonymToponym(mention: Mention, index: number, gazetteer: Gazetteer, model: PlacesModel): Toponym {
  return {
    ...spanOf(mention),
    place: gazetteer.at(index),
    confidence: model.calibration.demonym,
    alternatives: [],
    adjectival: true,
  };
}

function nameToponym(
  text: string,
  words: readonly Word[],
  mention: Mention,
  reading: Reading | null,
  gazetteer: Gazetteer,
  model: PlacesModel,
): Toponym {
  if (reading === null) return { ...spanOf(mention), place: null, confidence: 0, alternatives: [] };
  const likely = calibrated(model.calibration, mention.probability, reading.probability);
  const confidence = reading.misfit ? Math.min(likely, MISFIT) : likely;
  const share = (probability: number): number =>
    Math.round(100 * mention.probability * (reading.misfit ? Math.min(probability, MISFIT) : probability)) /
    100;
  const others = reading.others.map(({ probability, ...named }) => ({
    ...named,
    confidence: share(probability),
  }));
  if (confidence < ABSTAIN_BELOW) {
    const { place: likeliest, within } = namedReading(reading.index, 0, gazetteer);
    return {
      ...spanOf(mention),
      place: null,
      confidence,
      alternatives: [{ place: likeliest, within, confidence }, ...others],
      rules: [...mention.rules, "abstained"],
    };
  }
  const place = gazetteer.at(reading.index);
  const seat = gazetteer.feature(reading.index) === "capital" || SEATS.has(place.id);
  const relation = relationTo(text, words, mention);
  return {
    ...spanOf(mention),
    place,
    confidence,
    alternatives: others,
    ...(isMetonym(words, mention, place.kind, seat) && { metonym: true as const }),
    ...(isEmbedded(words, mention) && { embedded: true as const }),
    ...(relation !== null && { relation, vicinity: vicinityOf(place, relation, gazetteer) }),
  };
}

/** Sites whose name stands for those who govern there. */
const SEATS = new Set(
  "kremlin white-house pentagon downing-street capitol-hill oval-office foggy-bottom whitehall westminster elysee-palace blue-house zhongnanhai knesset vatican scotland-yard langley holyrood stormont lubyanka"
    .split(" ")
    .map((name) => `w-${name}`),
);
