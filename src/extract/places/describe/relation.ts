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
const TOWARDS = new Set(["of", "from"]);

/**
 * "50 km east of Palmyra", "north of Mosul", "10 miles from Raqqa": the place meant lies there, not in the anchor.
 * Read backwards from the name; null when the name itself is meant.
 */
export function relationTo(text: string, words: readonly Word[], mention: Mention): Relation | null {
  let at = mention.first - 1;
  if (!TOWARDS.has(words[at]?.key ?? "")) return null;
  at -= 1;
  if (words[at]?.key === "away" || words[at]?.key === "outside") at -= 1;
  const direction = bearingAt(words, at);
  let first = direction?.first ?? at + 1;
  if (direction !== null) at = direction.first - 1;
  if (words[at]?.key === "the" || words[at]?.key === "to") at -= 2;
  const distance = distanceAt(words, at);
  if (distance !== null) first = distance.first;
  if (direction === null && distance === null) return null;
  return {
    text: text.slice(words[first]!.start, words[mention.first - 1]!.end),
    ...(direction !== null && { bearing: direction.bearing }),
    ...(distance !== null && { km: distance.km }),
  };
}

/** "east", "north-east", "south east", ending at word `at`. */
function bearingAt(
  words: readonly Word[],
  at: number,
): { readonly bearing: string; readonly first: number } | null {
  const last = words[at]?.key ?? "";
  if (!BEARINGS.has(last)) return null;
  const hyphen = words[at - 1];
  const first = hyphen !== undefined && /^[-‑]$/.test(hyphen.text) ? at - 2 : at - 1;
  const joined = `${words[first]?.key ?? ""}${last}`;
  if (BEARINGS.has(joined)) return { bearing: joined, first };
  return { bearing: last, first: at };
}

/** "50 km", "1,200 miles", ending at word `at`, to a tenth of a kilometre. */
function distanceAt(
  words: readonly Word[],
  at: number,
): { readonly km: number; readonly first: number } | null {
  const unit = KM.get(words[at]?.key ?? "");
  const figure = words[at - 1];
  if (unit === undefined || figure === undefined || !/^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(figure.text))
    return null;
  const amount = Number(figure.text.replaceAll(",", ""));
  return { km: Math.round(amount * unit * 10) / 10, first: at - 1 };
}
