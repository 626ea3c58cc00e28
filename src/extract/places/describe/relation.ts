import { BEARINGS, type Bearing, type Vicinity } from "../../../domain/vicinity.ts";
import type { Mention } from "../mention.ts";
import type { Toponym } from "../types.ts";
import type { Word } from "../words.ts";

type Relation = NonNullable<Toponym["relation"]>;

const NAMED_BEARINGS: ReadonlyMap<string, Bearing> = new Map(BEARINGS.map((bearing) => [bearing, bearing]));
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
const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1])
    .concat([
      ["fifteen", 15],
      ["twenty", 20],
      ["thirty", 30],
      ["forty", 40],
      ["fifty", 50],
    ]),
);
const ROADS = new Set("road roads highway motorway route railway corridor".split(" "));
const BORDERS = new Set(["border", "frontier"]);
/** "cut off Aleppo", "sealed off the square": not in the sea before it. */
const PARTED = new Set(
  `blocked broke broken call called close closed closing cordoned cut cuts cutting dropped fend fended fought head
  heading held hold kicked kicking lifted pay paid seal sealed sealing set setting shut staved take taken taking took
  walled ward warded`.split(/\s+/),
);

/**
 * "50 km east of Palmyra", "10 miles from Raqqa", "off the coast of Manta", "just outside Sirte", "the road from Damascus
 * to Homs": the place meant lies there, not in the anchor. Read backwards from the name; null when the name itself is
 * meant, or a part of it ("in the north of Mali").
 */
export function relationTo(text: string, words: readonly Word[], mention: Mention): Relation | null {
  const before = words[mention.first - 1]?.key === "the" ? mention.first - 2 : mention.first - 1;
  const found = away(words, before) ?? alongRoad(words, before);
  if (found === null || ownsWhatFollows(words, mention, found)) return null;
  const { first, ...rest } = found;
  const start = words[first]!.start;
  return { start, text: text.slice(start, words[mention.first - 1]!.end), ...rest };
}

/** What may follow a place that something is outside of; another word goes on with the name of what is there. */
const GOING_ON = new Set(
  `on in at and or but when where after before while as during for to from by with who which that was were is are be has
  had have said says late early last this yesterday today tonight since until near over amid against because if so then
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`.split(/\s+/),
);

/** "outside Cairo's museum", "outside Miami police headquarters": in the town, outside a building of it. */
function ownsWhatFollows(words: readonly Word[], { last }: Mention, { way, km }: Found): boolean {
  const next = words[last + 1];
  if (next === undefined) return false;
  if (/^['’ʼ]/.test(next.text)) return way !== "off";
  return (
    way === "outside" &&
    km === undefined &&
    next.gap === "blank" &&
    next.key !== "" &&
    !GOING_ON.has(next.key)
  );
}

type Found = Vicinity & { readonly first: number };

/** A distance, a bearing or both before "of", "from", "off" or "outside"; the last two say enough by themselves. */
function away(words: readonly Word[], preposition: number): Found | null {
  const key = words[preposition]?.key ?? "";
  const coast =
    key === "of" && words[preposition - 1]?.key === "coast" ? offCoast(words, preposition - 2) : null;
  const last = coast ?? preposition;
  if (!["of", "from", "off", "outside"].includes(words[last]?.key ?? "")) return null;
  let at = last - 1;
  const isOutside = words[last]!.key === "outside" || words[at]?.key === "outside";
  if (words[at]?.key === "away" || words[at]?.key === "outside") at -= 1;
  const direction = bearingAt(words, at);
  if (direction !== null) at = direction.first - 1;
  const isPart = words[at]?.key === "the" && words[at - 1]?.key !== "to";
  if (words[at]?.key === "the") at -= isPart ? 1 : 2;
  const distance = distanceAt(words, at);
  if (distance === null && isPart) return null;
  if (distance === null && isUnread(words, at)) return null;
  const isWithin = words[(distance?.first ?? 0) - 1]?.key === "within";
  if (distance !== null && direction === null && words[last]!.key === "of" && !isWithin) return null; // "26 miles of road"
  const way = words[last]!.key === "off" ? "off" : isOutside ? "outside" : "away";
  if (distance === null && direction === null && !saysEnough(words, way, last, coast !== null)) return null;
  return {
    first: distance?.first ?? direction?.first ?? (isOutside ? at + 1 : last),
    way: direction !== null || (isOutside && distance !== null) ? "away" : way,
    ...(direction !== null && { bearing: direction.bearing }),
    ...(distance !== null && { km: distance.km }),
  };
}

/** "hundreds of miles north of", "125 miles -RRB- north of": a distance is there, but can't be told. */
const isUnread = (words: readonly Word[], at: number): boolean =>
  KM.has(words[at]?.key ?? "") || (words[at]?.text === "-" && words[at - 1]?.key === "rrb");

/** "outside Sirte", "off the coast of Manta", "off Alexandria", neither a distance nor a bearing. */
const saysEnough = (words: readonly Word[], way: string, at: number, byCoast: boolean): boolean =>
  way === "outside" || (way === "off" && (byCoast || !PARTED.has(words[at - 1]?.key ?? "")));

/** Index of "off" in "off the coast of", "off the northern coast of", seen from the word before "coast". */
function offCoast(words: readonly Word[], before: number): number | null {
  for (let at = before; at >= before - 2; at -= 1) if (words[at]?.key === "off") return at;
  return null;
}

/** "the road from Damascus", "the highway between Aleppo and Idlib": either end, within a few words of the road. */
function alongRoad(words: readonly Word[], preposition: number): Found | null {
  const key = words[preposition]?.key ?? "";
  if ((key === "from" || key === "between" || key === "to") && isRoad(words, preposition - 1, key))
    return { first: preposition - 1, way: key === "between" ? "between" : "road" };
  if (key !== "to" && key !== "and") return null;
  const opening = key === "and" ? "between" : "from";
  for (let at = preposition - 2; at >= preposition - 5 && at > 0; at -= 1)
    if (words[at]!.key === opening && isRoad(words, at - 1, opening))
      return { first: at - 1, way: key === "and" ? "between" : "road" };
  return null;
}

/** Not "en route", nor what is named so ("Mitchell Bridge Road"); a border is one only between two. */
function isRoad(words: readonly Word[], at: number, preposition: string): boolean {
  const word = words[at];
  if (word === undefined || /^\p{Lu}\p{Ll}/u.test(word.text) || words[at - 1]?.key === "en") return false;
  return ROADS.has(word.key) || (preposition === "between" && BORDERS.has(word.key));
}

/** "east", "north-east", "west-northwest", ending at word `at`. */
function bearingAt(
  words: readonly Word[],
  at: number,
): { readonly bearing: Bearing; readonly first: number } | null {
  const last = NAMED_BEARINGS.get(words[at]?.key ?? "");
  if (last === undefined) return null;
  const hyphenated = /^[-‑]$/.test(words[at - 1]?.text ?? "");
  const first = hyphenated ? at - 2 : at - 1;
  if (!NAMED_BEARINGS.has(words[first]?.key ?? "")) return { bearing: last, first: at };
  const joined = NAMED_BEARINGS.get(`${words[first]!.key}${last}`);
  return { bearing: joined ?? last, first };
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
  const figure = unit === undefined ? null : figureOf(words[first]);
  return figure === null ? null : { km: Math.round(figure * unit! * 10) / 10, first };
}

/** "1,200", "2.5", "two"; null for "hundreds". */
function figureOf(word: Word | undefined): number | null {
  const text = word?.text ?? "";
  if (/^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  return NUMBERS.get(word?.key ?? "") ?? null;
}
