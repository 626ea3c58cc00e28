import type { Mention } from "../mention.ts";
import type { Toponym } from "../types.ts";
import type { Word } from "../words.ts";

type Relation = NonNullable<Toponym["relation"]>;

const BEARINGS = new Set("north south east west northeast northwest southeast southwest".split(" "));
const KM: ReadonlyMap<string, number> = new Map([
  ["km", 1],
  ["kms", 1],
  ["kilometer", 1],
  ["kilometers", 1],
  ["kilometre", 1],
  ["kilometres", 1],
  ["mile", 1.609344],
  ["miles", 1.609344],
  ["mi", 1.609344],
]);
const ROADS = new Set("road roads highway motorway route railway corridor border frontier".split(" "));

/**
 * "50 km east of Palmyra", "10 miles from Raqqa", "off the coast of Manta", "just outside Sirte", "the road from Damascus
 * to Homs": the place meant lies there, not in the anchor. Read backwards from the name; null when the name itself is
 * meant, or a part of it ("in the north of Mali").
 */
export function relationTo(text: string, words: readonly Word[], mention: Mention): Relation | null {
  const before = words[mention.first - 1]?.key === "the" ? mention.first - 2 : mention.first - 1;
  const found = away(words, before) ?? alongRoad(words, before);
  if (found === null) return null;
  const { first, ...rest } = found;
  const start = words[first]!.start;
  return { start, text: text.slice(start, words[mention.first - 1]!.end), ...rest };
}

type Found = { readonly first: number; readonly bearing?: string; readonly km?: number };

/** A distance, a bearing or both before "of", "from", "off" or "outside"; the last two say enough by themselves. */
function away(words: readonly Word[], preposition: number): Found | null {
  const key = words[preposition]?.key ?? "";
  const coast =
    key === "of" && words[preposition - 1]?.key === "coast" ? offCoast(words, preposition - 2) : null;
  const last = coast ?? preposition;
  if (!["of", "from", "off", "outside"].includes(words[last]?.key ?? "")) return null;
  const beyond = words[last]!.key === "off" || words[last]!.key === "outside";
  let at = last - 1;
  if (words[at]?.key === "away" || words[at]?.key === "outside") at -= 1;
  const direction = bearingAt(words, at);
  if (direction !== null) at = direction.first - 1;
  const isPart = words[at]?.key === "the" && words[at - 1]?.key !== "to";
  if (words[at]?.key === "the") at -= isPart ? 1 : 2;
  const distance = distanceAt(words, at);
  if (distance === null && (isPart || (direction === null && !beyond))) return null;
  return {
    first: distance?.first ?? direction?.first ?? last,
    ...(direction !== null && { bearing: direction.bearing }),
    ...(distance !== null && { km: distance.km }),
  };
}

/** Index of "off" in "off the coast of", "off the northern coast of", seen from the word before "coast". */
function offCoast(words: readonly Word[], before: number): number | null {
  for (let at = before; at >= before - 2; at -= 1) if (words[at]?.key === "off") return at;
  return null;
}

/** "the road from Damascus", "the highway between Aleppo and Idlib": either end, within a few words of the road. */
function alongRoad(words: readonly Word[], preposition: number): Found | null {
  const key = words[preposition]?.key ?? "";
  if (key === "from" || key === "between" || key === "to")
    if (ROADS.has(words[preposition - 1]?.key ?? "")) return { first: preposition - 1 };
  if (key !== "to" && key !== "and") return null;
  for (let at = preposition - 2; at >= preposition - 5 && at > 0; at -= 1) {
    const opens = words[at]!.key === (key === "and" ? "between" : "from");
    if (opens && ROADS.has(words[at - 1]!.key)) return { first: at - 1 };
  }
  return null;
}

/** "east", "north-east", "west-northwest", ending at word `at`. */
function bearingAt(
  words: readonly Word[],
  at: number,
): { readonly bearing: string; readonly first: number } | null {
  const last = words[at]?.key ?? "";
  if (!BEARINGS.has(last)) return null;
  const hyphenated = /^[-‑]$/.test(words[at - 1]?.text ?? "");
  const first = hyphenated ? at - 2 : at - 1;
  if (!BEARINGS.has(words[first]?.key ?? "")) return { bearing: last, first: at };
  const joined = `${words[first]!.key}${last}`;
  return { bearing: BEARINGS.has(joined) ? joined : last, first };
}

/** "50 km", "1,200 miles", "30 kilometers (19 miles)", ending at word `at`, to a tenth of a kilometre. */
function distanceAt(
  words: readonly Word[],
  at: number,
): { readonly km: number; readonly first: number } | null {
  if (words[at]?.text === ")" && words[at - 3]?.text === "(") return plainDistanceAt(words, at - 4);
  return plainDistanceAt(words, at);
}

function plainDistanceAt(
  words: readonly Word[],
  at: number,
): { readonly km: number; readonly first: number } | null {
  const unit = KM.get(words[at]?.key ?? "");
  const hyphenated = /^[-‑]$/.test(words[at - 1]?.text ?? "");
  const first = hyphenated ? at - 2 : at - 1;
  const figure = words[first]?.text ?? "";
  if (unit === undefined || !/^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(figure)) return null;
  return { km: Math.round(Number(figure.replaceAll(",", "")) * unit * 10) / 10, first };
}
