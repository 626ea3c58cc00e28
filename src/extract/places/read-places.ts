import { spansOverlap } from "../text/span.ts";
import { latinLook, mixesScripts } from "./describe/look-alikes.ts";
import { referencesIn } from "./describe/references.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { spanMention } from "./mention.ts";
import type { PlacesModel } from "./model.ts";
import { tagPlaces } from "./recognise/tagger.ts";
import { refine } from "./refine/refiners.ts";
import { resolveMentions } from "./resolve/toponyms.ts";
import { scanNames } from "./scan.ts";
import { shippedModel } from "./shipped-model.ts";
import type { PlacesInput, Toponym } from "./types.ts";
import { wordsIn } from "./words.ts";

/** Below this the tagger's guesses aren't even looked at. */
const LEAST = 0.2;

/**
 * Places named in an article, in reading order, each with the place it means, or null where the text doesn't say.
 * The same input gives the same answer on any machine.
 */
export function readPlaces(
  input: PlacesInput,
  gazetteer: Gazetteer,
  model: PlacesModel = shippedModel(),
): readonly Toponym[] {
  if (mixesScripts(input.text)) return readLookAlikes(input, gazetteer, model);
  const { text } = input;
  const words = wordsIn(text);
  const matches = scanNames(words, gazetteer);
  const tagged = tagPlaces(words, matches, gazetteer, model.tagger, LEAST).map((span) =>
    spanMention(text, words, span, ["tagger"]),
  );
  const mentions = refine({ text, words, matches, gazetteer }, tagged).filter(
    (mention) => !input.ignore?.some((span) => spansOverlap(span, mention)),
  );
  const toponyms = resolveMentions(input, mentions, words, gazetteer, model);
  if (input.references !== true) return toponyms;
  const references = referencesIn(text, words, toponyms, gazetteer);
  if (references.length === 0) return toponyms;
  return [...toponyms, ...references].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Names with letters of another script in them are read as what they look like, and flagged: never quite trusted. */
function readLookAlikes(input: PlacesInput, gazetteer: Gazetteer, model: PlacesModel): readonly Toponym[] {
  const text = input.text.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    mixesScripts(word) ? latinLook(word) : word,
  );
  if (text === input.text || text.length !== input.text.length || mixesScripts(text))
    return readPlain(input, gazetteer, model);
  return readPlaces({ ...input, text }, gazetteer, model).map((toponym) => asWritten(toponym, input.text));
}

function asWritten(toponym: Toponym, text: string): Toponym {
  const written = text.slice(toponym.start, toponym.end);
  if (written === toponym.text) return toponym;
  return {
    ...toponym,
    text: written,
    confidence: toponym.confidence / 2,
    rules: [...toponym.rules, "look-alike"],
  };
}

/** Mixed words that look like nothing Latin stay as they are. */
function readPlain(input: PlacesInput, gazetteer: Gazetteer, model: PlacesModel): readonly Toponym[] {
  const text = input.text.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    mixesScripts(word) ? "·".repeat(word.length) : word,
  );
  return readPlaces({ ...input, text }, gazetteer, model);
}
