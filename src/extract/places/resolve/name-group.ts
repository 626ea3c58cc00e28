import { actsAsGovernment } from "../describe/metonym.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { isCapitalised, type Word } from "../words.ts";
import { isMisfit } from "./misfit.ts";
import { candidatesOf, typeWord, type Candidate, type TypeWord } from "./candidates.ts";

/**
 * All mentions of one name in an article: they mean the same place, and what any of them says about it
 * ("Paris, Texas", "Homs province") holds for all. A mention with a cue of its own that differs forms its own group.
 */
export type NameGroup = {
  readonly keys: readonly string[];
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
  /** Places named right behind it: "Paris, Texas", "Paris (Texas)". Indices of their readings. */
  readonly cues: readonly (readonly number[])[];
  /** What stands right behind it holds none of its candidates: "Dulwich, south-east London". */
  readonly misfit: boolean;
  readonly typeWords: ReadonlySet<TypeWord>;
  /** Some mention acts as a government does: "Moscow said". */
  readonly acts: boolean;
  /** How sure the recogniser is of its best mention. */
  readonly trust: number;
  /** Position of the first mention in reading order, for nearness in the text. */
  readonly first: number;
};

export function nameGroups(
  words: readonly Word[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): NameGroup[] {
  const groups = new Map<
    string,
    { mentions: Mention[]; cues: number[][]; cued: Set<string>; types: Set<TypeWord>; misfit: boolean }
  >();
  const looked = new Map<string, Candidate[]>();
  const candidates = (keys: readonly string[]): Candidate[] => {
    const key = keys.join(" ");
    const found = looked.get(key) ?? candidatesOf(keys, gazetteer);
    looked.set(key, found);
    return found;
  };
  /** The next name as a parent: one of its readings holds one of this name's ("Homs, Hama" is only a list). */
  const parentBehind = (mention: Mention, next: Mention | undefined): Mention | undefined => {
    const behind = nextBehind(words, mention, next);
    if (behind === undefined) return undefined;
    const areas = new Set(candidates(behind.keys).map(({ index }) => index));
    const holds = candidates(mention.keys).some(({ index }) =>
      gazetteer.chain(index).some((area) => areas.has(area)),
    );
    return holds ? behind : undefined;
  };
  mentions.forEach((mention, i) => {
    if (mention.demonym !== null) return;
    const cue = parentBehind(mention, mentions[i + 1]);
    const cueKey = cue === undefined ? "" : cue.keys.join(" ");
    const key = mention.keys.join(" ");
    const known = groups.get(key)?.cued;
    const differs = cueKey !== "" && known !== undefined && known.size > 0 && !known.has(cueKey);
    const id = differs ? `${key}|${cueKey}` : key;
    const group = groups.get(id) ?? {
      mentions: [],
      cues: [],
      cued: new Set<string>(),
      types: new Set<TypeWord>(),
      misfit: false,
    };
    group.misfit ||= cue === undefined && isMisfit(words, mentions, i, candidates, gazetteer);
    if (cue !== undefined && !group.cued.has(cueKey)) {
      group.cued.add(cueKey);
      group.cues.push(candidates(cue.keys).map((candidate) => candidate.index));
    }
    group.mentions.push(mention);
    for (const type of typeWordsAround(words, mention)) group.types.add(type);
    groups.set(id, group);
  });
  return [...groups.values()].map((group) => ({
    keys: group.mentions[0]!.keys,
    mentions: group.mentions,
    candidates: ownOnly(candidates(group.mentions[0]!.keys), group, gazetteer),
    cues: group.cues,
    misfit: group.misfit && group.cues.length === 0,
    typeWords: group.types,
    acts: group.mentions.some((mention) => actsAsGovernment(words, mention)),
    trust: group.mentions.reduce((most, mention) => Math.max(most, mention.probability), 0),
    first: group.mentions[0]!.first,
  }));
}

/**
 * A name read by our own table means its entry there, whatever town shares it. So do "Red Sea" and "the West", unless
 * a word says that the province is meant.
 */
function ownOnly(
  candidates: readonly Candidate[],
  { mentions, types }: { readonly mentions: readonly Mention[]; readonly types: ReadonlySet<TypeWord> },
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const isOwn = mentions.some(({ rules }) => rules.includes("own-table"));
  const { keys } = mentions[0]!;
  const saysWhat = OWN_ENDS.has(keys.at(-1)!) && !types.has("division");
  if (!isOwn && !saysWhat) return candidates;
  const own = candidates.filter(({ index }) => gazetteer.feature(index) === "own");
  return isOwn || own.length > 0 ? own : candidates;
}

/** Last words of waters and regions that provinces have their names from. */
const OWN_ENDS = new Set("sea ocean gulf strip delta west".split(" "));

/** The next mention when nothing but a comma, "in" or a bracket stands between: "Paris, Texas". */
function nextBehind(
  words: readonly Word[],
  mention: Mention,
  next: Mention | undefined,
): Mention | undefined {
  if (next === undefined || next.demonym !== null) return undefined;
  const between = words.slice(mention.last + 1, next.first).map((word) => word.text);
  const joined = between.join("");
  if (joined === "," || joined === "(" || joined === ",in" || joined === "in") return next;
  return undefined;
}

function typeWordsAround(words: readonly Word[], mention: Mention): TypeWord[] {
  const found: TypeWord[] = [];
  const last = typeWord(words[mention.last]!.key);
  if (last !== undefined && mention.last > mention.first) found.push(last);
  const next = words[mention.last + 1];
  if (next !== undefined && next.gap === "blank") {
    const type = typeWord(next.key);
    if (type !== undefined) found.push(type);
  }
  const of = words[mention.first - 1];
  const before = words[mention.first - 2];
  if (of?.key === "of" && before !== undefined) {
    const type = typeWord(before.key);
    if (type !== undefined) found.push(type);
  }
  const type = of === undefined ? undefined : typeWord(of.key);
  if (type !== undefined && of !== undefined && isCapitalised(words[mention.first]!)) found.push(type);
  return found;
}
