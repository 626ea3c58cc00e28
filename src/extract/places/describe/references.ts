import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace, PlaceKind, Toponym } from "../types.ts";
import type { Word } from "../words.ts";

/** What a noun may mean, and how many people live there at most when people call it that. */
type Noun = {
  readonly kinds: readonly PlaceKind[];
  readonly most?: number;
  readonly is?: "capital" | "peninsula";
};

const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
  ["city", { kinds: ["city"] }],
  ["town", { kinds: ["city"], most: 500_000 }],
  ["village", { kinds: ["city"], most: 30_000 }],
  ["capital", { kinds: ["city"], is: "capital" }],
  ["country", { kinds: ["country"] }],
  ["province", { kinds: ["division"] }],
  ["governorate", { kinds: ["division"] }],
  ["peninsula", { kinds: ["region", "division"], is: "peninsula" }],
  ["enclave", { kinds: ["region", "quarter"] }],
]);
const ADJECTIVES = new Set(
  "besieged northern southern eastern western whole entire same war-torn embattled historic ancient divided stricken".split(
    " ",
  ),
);
const PENINSULAS = /peninsula|^(?:crimea|sinai|iberia)\b/i;
/** Further back than this, in letters, a reader has lost the thread too. */
const REACH = 600;
/** So many times as often as any other country: what the article is about. */
const MAIN = 1.5;

/**
 * "the city", "the besieged city", "the province": the fitting name before it, when the article speaks of that place
 * more than of any other of its kind so far, or of no other nearby. Plain cases only; the rest stay unread.
 */
export function referencesIn(
  text: string,
  words: readonly Word[],
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
): Toponym[] {
  const found: Toponym[] = [];
  const country = mainCountry(toponyms);
  words.forEach((word, i) => {
    const article = startOf(words, i);
    const noun = article === null ? undefined : NOUNS.get(word.key);
    if (article === null || noun === undefined || isNamed(words, i)) return;
    const { start } = words[article]!;
    const before = endingBefore(toponyms, start);
    if ((toponyms[before]?.start ?? Infinity) < word.end) return;
    const named = toponyms.slice(0, before).filter((name) => fits(name, noun, country, gazetteer));
    const antecedent = antecedentOf(named, start);
    if (antecedent === null || isInQuarter(toponyms, before, antecedent)) return;
    found.push({
      start,
      end: word.end,
      text: text.slice(start, word.end),
      place: antecedent.place,
      confidence: Math.round(antecedent.confidence * 80) / 100,
      alternatives: [],
      refersTo: { start: antecedent.start, end: antecedent.end },
      rules: ["reference"],
    });
  });
  return found;
}

/** Index of "the" before the noun, one adjective between at most; "Homs, the city" tells of the name before it. */
function startOf(words: readonly Word[], noun: number): number | null {
  if (noun < 2) return noun === 1 && words[0]!.key === "the" ? 0 : null;
  const before = words[noun - 1]!.key;
  const isApart = words[noun - 2]!.key === "the" && ADJECTIVES.has(before);
  if (before !== "the" && !isApart) return null;
  const article = isApart ? noun - 2 : noun - 1;
  return words[article - 1]?.text === "," ? null : article;
}

/** "the city of Homs", "the city council", "the capital, Damascus" say themselves which. */
function isNamed(words: readonly Word[], noun: number): boolean {
  const next = words[noun + 1];
  if (next === undefined) return false;
  if (next.key === "of" || next.key === "for") return true;
  const after = words[noun + 2];
  if (next.text === "," && after !== undefined && /^\p{Lu}/u.test(after.text)) return true;
  return (
    next.gap === "blank" &&
    /^(?:\p{Lu}|council|hall|center|centre|limits|officials?|government|police|attorney|manager|city|town)/u.test(
      next.text,
    )
  );
}

/** How many toponyms end before an offset; they are in reading order. */
function endingBefore(toponyms: readonly Toponym[], offset: number): number {
  let low = 0;
  let high = toponyms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toponyms[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The country that most names lie in or belong to, as ISO 3166-1; null when two are spoken of alike. */
function mainCountry(toponyms: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  for (const { place } of toponyms)
    if (place?.iso2 !== undefined) counts.set(place.iso2, (counts.get(place.iso2) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= MAIN * (second?.[1] ?? 0) ? first[0] : null;
}

/** A name that the noun may mean: a place itself, not its government and not only the measure of a distance. */
function fits(
  { place, adjectival, metonym, relation }: Toponym,
  { kinds, most, is }: Noun,
  country: string | null,
  gazetteer: Gazetteer,
): boolean {
  if (place === null || adjectival || metonym || relation !== undefined || !kinds.includes(place.kind))
    return false;
  if (most !== undefined && ((place.population ?? 0) > most || isCapital(place, gazetteer))) return false;
  if (place.kind === "country") return place.iso2 === country;
  if (is === "capital") return place.iso2 === country && isCapital(place, gazetteer);
  return is !== "peninsula" || PENINSULAS.test(place.name);
}

const isCapital = (place: GazetteerPlace, gazetteer: Gazetteer): boolean =>
  gazetteer.feature(gazetteer.indexOf(place.id) ?? -1) === "capital";

/** The last fitting name, if it is near and either the one named most so far or the only one near. */
function antecedentOf(named: readonly Toponym[], start: number): Toponym | null {
  const last = named.at(-1);
  if (last === undefined || start - last.end > REACH) return null;
  const counts = new Map<string, number>();
  let isOnlyOne = true;
  for (const { place, end } of named) {
    counts.set(place!.id, (counts.get(place!.id) ?? 0) + 1);
    if (start - end <= REACH && place!.id !== last.place!.id) isOnlyOne = false;
  }
  const own = counts.get(last.place!.id)!;
  return isOnlyOne || [...counts.values()].every((count) => count <= own) ? last : null;
}

/** "In eastern Aleppo … to leave the city" behind "Mosul": a quarter named since then is in some city of its own. */
function isInQuarter(toponyms: readonly Toponym[], before: number, antecedent: Toponym): boolean {
  for (let i = before - 1; i >= 0 && toponyms[i]!.start > antecedent.start; i -= 1) {
    const { place } = toponyms[i]!;
    if (
      place?.kind === "quarter" &&
      antecedent.place!.kind === "city" &&
      !place.name.includes(antecedent.place!.name)
    )
      return true;
  }
  return false;
}
