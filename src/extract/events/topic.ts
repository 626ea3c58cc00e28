import type { ReadArticle } from "../article/types.ts";
import type { Toponym } from "../places/types.ts";
import { spansOverlap } from "../text/span.ts";
import type { Word } from "./grammar/word.ts";
import type { SentenceReading } from "./reading.ts";
import { isHometown, isYonder } from "./where/not-a-place.ts";

/** Being named in the title says more about what an article is about than being named in its tenth paragraph. */
const TITLE_WEIGHT = 4;
const LEAD_WEIGHT = 2;
const LEAD_SENTENCES = 4;
/** Named once, far down: what the article is about is something else. */
const MIN_WEIGHT = 1.25;
/** What lies in the country an article was filed from. */
const HOME = 1.5;
/** "return to Cuba": a place, or a government. */
const DESTINATION = 0.6;
const TOWARDS = new Set(["to", "from", "into", "near", "outside", "inside", "through"]);
/** A country that no preposition governs mostly acts: "Russia said". */
const ACTING_COUNTRY = 0.25;

/** The place an article is about: named most and first. Governments, demonyms and the dateline don't count. */
export function topicOf(
  { dateline }: ReadArticle,
  sentences: readonly SentenceReading[],
  filed: Toponym | null,
): Toponym | null {
  const weights = new Map<string, { weight: number; toponym: Toponym }>();
  for (const { words, kind, index } of sentences) {
    const place =
      kind === "title" ? TITLE_WEIGHT : kind === "lead" || index < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    for (let at = 0; at < words.length; at += 1) {
      const { toponym } = words[at]!;
      if (toponym === undefined || toponym === words[at - 1]?.toponym || !mayBeTopic(toponym)) continue;
      if (isYonder(words, at) || isHometown(words, at)) continue;
      if (dateline !== null && spansOverlap(dateline, toponym)) continue;
      const known = weights.get(toponym.place!.id) ?? { weight: 0, toponym };
      const home = filed?.place?.iso2 !== undefined && filed.place.iso2 === toponym.place!.iso2;
      known.weight += place * literalness(words, at, toponym) * (home ? HOME : 1);
      weights.set(toponym.place!.id, known);
    }
  }
  let best: { weight: number; toponym: Toponym } | null = null;
  for (const entry of weights.values()) if (best === null || entry.weight > best.weight) best = entry;
  return best !== null && best.weight >= MIN_WEIGHT ? best.toponym : null;
}

const mayBeTopic = ({ place, adjectival, metonym }: Toponym): boolean =>
  place !== null && adjectival !== true && metonym !== true && place.kind !== "continent";

function literalness(words: readonly Word[], at: number, { place }: Toponym): number {
  if (place!.kind !== "country" && place!.kind !== "site") return 1;
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    const { wordClass, lower } = words[i]!;
    if (wordClass === "preposition")
      return ["in", "across", "around", "inside", "throughout", "of", "on"].includes(lower)
        ? 1
        : TOWARDS.has(lower)
          ? DESTINATION
          : ACTING_COUNTRY;
    if (wordClass !== "adjective" && wordClass !== "determiner") break;
  }
  return ACTING_COUNTRY;
}
