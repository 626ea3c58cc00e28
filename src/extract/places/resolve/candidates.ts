import type { Gazetteer, Named } from "../gazetteer/gazetteer.ts";
import { emptyHash, extendHash } from "../gazetteer/key-hash.ts";

/**
 * How the candidate's name was got from the words: as they stand; without a type word ("Homs province"); without a
 * part word ("northern Homs"); with or without an Arabic article; by one of its words.
 */
export const ROUTES = ["exact", "typed", "part", "article", "piece"] as const;
export type Route = (typeof ROUTES)[number];

export type Candidate = Named & { readonly route: Route };

/** What a type word says about the place: "province" a division, "river" a water. */
export type TypeWord = "division" | "city" | "water" | "region";

const TYPE_WORDS: ReadonlyMap<string, TypeWord> = new Map([
  ...(
    "province provinces governorate governorates oblast oblasts district districts county counties state states prefecture prefectures department " +
    "departments canton region regions republic krai parish parishes municipality division muhafazah voivodeship emirate territory shire"
  )
    .split(" ")
    .map((word) => [word, "division"] as const),
  ..."city town village municipality township suburb borough hamlet cities towns villages settlement neighborhood neighbourhood"
    .split(" ")
    .map((word) => [word, "city"] as const),
  ..."river lake sea ocean bay gulf strait straits canal channel creek rivers reservoir"
    .split(" ")
    .map((word) => [word, "water"] as const),
  ..."peninsula island islands isle valley desert mountains mountain area coast plateau basin plains hills"
    .split(" ")
    .map((word) => [word, "region"] as const),
]);

const PART_WORDS = new Set(
  (
    "the north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern " +
    "southeastern southwestern downtown greater old upper lower inner outer metro metropolitan mid midtown suburban rural coastal mainland nearby " +
    "occupied post war communist modern ancient"
  ).split(" "),
);

/** No town gives its name to one: "Yenagoa Ocean" is a ship. */
export const OPEN_WATERS: ReadonlySet<string> = new Set(["ocean", "sea"]);

const ARTICLES = ["al", "el", "as", "ash", "at", "ar", "az", "ad", "an"] as const;
/** More readings than this are never told apart by the text; the most trusted and populous are kept. */
const MOST = 40;

export const typeWord = (key: string): TypeWord | undefined => TYPE_WORDS.get(key);

/** Names kept with their candidates; articles of one folder name the same places. */
const KEPT = 20_000;
const kept = new WeakMap<Gazetteer, Map<string, readonly Candidate[]>>();

/** Places that a name may mean, most trusted first, with how each was got; by the name key of the words. */
export function candidatesOf(name: string, gazetteer: Gazetteer): readonly Candidate[] {
  const known = kept.get(gazetteer) ?? new Map<string, readonly Candidate[]>();
  kept.set(gazetteer, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = findCandidates(name.split(" "), gazetteer);
  if (known.size >= KEPT) known.clear();
  if (found.length > 0) known.set(name, found);
  return found;
}

function findCandidates(keys: readonly string[], gazetteer: Gazetteer): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<number>();
  const add = (words: readonly string[], route: Route): void => {
    if (words.length === 0) return;
    for (const { index, status } of lookUp(words, gazetteer)) {
      if (seen.has(index) || found.length >= MOST) continue;
      seen.add(index);
      found.push({ index, status, route });
    }
  };
  add(keys, "exact");
  if (keys[0] === "the") add(keys.slice(1), "exact");
  const bare = trimmed(keys);
  const known = found.some(({ status }) => status !== "foreign");
  if (bare.words.length < keys.length && !known && !OPEN_WATERS.has(keys.at(-1)!))
    add(bare.words, bare.typed ? "typed" : "part");
  if (found.length === 0) for (const words of articleForms(bare.words)) add(words, "article");
  return withoutForeign(found, keys);
}

/** In Latin script a name of another language counts only where nothing else is known by it. */
function withoutForeign(found: Candidate[], keys: readonly string[]): Candidate[] {
  if (!/^[a-z]/.test(keys[0] ?? "")) return found;
  const usual = found.filter(({ status }) => status !== "foreign");
  return usual.length === 0 ? found : usual;
}

function lookUp(words: readonly string[], gazetteer: Gazetteer): readonly Named[] {
  const hash = emptyHash();
  extendHash(hash, words.join(" "));
  return gazetteer.namedByKey(gazetteer.keyOf(hash));
}

/** "the city of homs", "homs province", "northern homs" → "homs". */
function trimmed(keys: readonly string[]): { readonly words: readonly string[]; readonly typed: boolean } {
  let words = keys;
  let typed = false;
  while (words.length > 1 && PART_WORDS.has(words[0]!)) words = words.slice(1);
  if (words.length > 2 && TYPE_WORDS.has(words[0]!) && words[1] === "of") {
    words = words.slice(2);
    typed = true;
  } else if (words.length > 1 && TYPE_WORDS.has(words.at(-1)!)) {
    words = words.slice(0, -1);
    typed = true;
  } else if (words.length > 1 && TYPE_WORDS.has(words[0]!)) {
    words = words.slice(1);
    typed = true;
  }
  return { words, typed };
}

function articleForms(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  if (rest.length > 0 && (ARTICLES as readonly string[]).includes(first)) return [rest, ["al", ...rest]];
  return [["al", ...words]];
}
