import type { PlaceKind, Toponym } from "../types.ts";
import type { Word } from "../words.ts";

const NOUNS: ReadonlyMap<string, readonly PlaceKind[]> = new Map([
  ["city", ["city"]],
  ["town", ["city"]],
  ["village", ["city"]],
  ["capital", ["city"]],
  ["country", ["country"]],
  ["province", ["division"]],
  ["governorate", ["division"]],
  ["peninsula", ["region"]],
  ["enclave", ["region", "quarter", "city"]],
]);
const ADJECTIVES = new Set(
  "besieged northern southern eastern western whole entire same war-torn embattled historic ancient divided stricken".split(
    " ",
  ),
);
/** Further back than this a reader has lost the thread too. */
const REACH = 900;

/**
 * "the city", "the besieged city", "the province": what the last fitting name before it means, when that name is near
 * and no other of its kind stands between. Plain cases only; the rest stay unread.
 */
export function referencesIn(text: string, words: readonly Word[], toponyms: readonly Toponym[]): Toponym[] {
  const found: Toponym[] = [];
  words.forEach((word, i) => {
    const kinds = NOUNS.get(word.key);
    const article = startOf(words, i);
    if (kinds === undefined || article === null || isNamed(words, i)) return;
    const start = words[article]!.start;
    const before = endingBefore(toponyms, start);
    const following = toponyms[before];
    const antecedent = antecedentOf(toponyms, before, start, kinds);
    if (antecedent === null || (following !== undefined && following.start < word.end)) return;
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

/** Index of "the" or "this" before the noun, one adjective between at most. */
function startOf(words: readonly Word[], noun: number): number | null {
  for (const back of [1, 2]) {
    const key = words[noun - back]?.key;
    if (key === "the" || key === "this") return noun - back;
    if (!ADJECTIVES.has(key ?? "")) return null;
  }
  return null;
}

/** "the city of Homs", "the city council", "the capital, Damascus" say themselves which. */
function isNamed(words: readonly Word[], noun: number): boolean {
  const next = words[noun + 1];
  if (next === undefined) return false;
  if (next.key === "of") return true;
  const after = words[noun + 2];
  if (next.text === "," && after !== undefined && /^\p{Lu}/u.test(after.text)) return true;
  return (
    next.gap === "blank" &&
    /^(?:\p{Lu}|council|hall|center|centre|limits|officials?|government|police|attorney|manager)/u.test(
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

function antecedentOf(
  toponyms: readonly Toponym[],
  before: number,
  start: number,
  kinds: readonly PlaceKind[],
): Toponym | null {
  for (let i = before - 1; i >= 0; i -= 1) {
    const name = toponyms[i]!;
    if (start - name.end > REACH) return null;
    if (name.place === null || name.adjectival || name.metonym || !kinds.includes(name.place.kind)) continue;
    return name;
  }
  return null;
}
