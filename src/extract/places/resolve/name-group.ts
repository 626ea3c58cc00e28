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
  readonly name: string;
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

type Gathered = {
  readonly mentions: Mention[];
  readonly cues: number[][];
  readonly cued: Set<string>;
  readonly types: Set<TypeWord>;
  misfit: boolean;
};

export function nameGroups(
  words: readonly Word[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): NameGroup[] {
  const groups = new Map<string, Gathered>();
  mentions.forEach((mention, i) => {
    if (mention.demonym !== null) return;
    const cue = parentBehind(words, mention, mentions[i + 1], gazetteer);
    const group = groupFor(groups, mention, cue);
    group.misfit ||= cue === undefined && isMisfit(words, mentions, i, gazetteer);
    if (cue !== undefined && !group.cued.has(cue.name)) {
      group.cued.add(cue.name);
      group.cues.push(candidatesOf(cue.name, gazetteer).map(({ index }) => index));
    }
    group.mentions.push(mention);
    for (const type of typeWordsAround(words, mention)) group.types.add(type);
  });
  return Array.from(groups.values(), (group) => groupOf(group, words, gazetteer));
}

/** That of its name, but one of its own where what stands behind it is another place than behind those before. */
function groupFor(groups: Map<string, Gathered>, { name }: Mention, cue: Mention | undefined): Gathered {
  const known = groups.get(name)?.cued;
  const differs = cue !== undefined && known !== undefined && known.size > 0 && !known.has(cue.name);
  const id = differs ? `${name}|${cue.name}` : name;
  const group = groups.get(id) ?? {
    mentions: [],
    cues: [],
    cued: new Set(),
    types: new Set(),
    misfit: false,
  };
  groups.set(id, group);
  return group;
}

function groupOf(
  { mentions, cues, types, misfit }: Gathered,
  words: readonly Word[],
  gazetteer: Gazetteer,
): NameGroup {
  const { name, first } = mentions[0]!;
  return {
    name,
    mentions,
    candidates: ownOnly(candidatesOf(name, gazetteer), mentions, types, gazetteer),
    cues,
    misfit: misfit && cues.length === 0,
    typeWords: types,
    acts: mentions.some((mention) => actsAsGovernment(words, mention)),
    trust: mentions.reduce((most, mention) => Math.max(most, mention.probability), 0),
    first,
  };
}

/** The next name as a parent: one of its readings holds one of this name's ("Homs, Hama" is only a list). */
function parentBehind(
  words: readonly Word[],
  mention: Mention,
  next: Mention | undefined,
  gazetteer: Gazetteer,
): Mention | undefined {
  if (next === undefined || !standsBehind(words, mention, next)) return undefined;
  const areas = new Set(candidatesOf(next.name, gazetteer).map(({ index }) => index));
  const holds = candidatesOf(mention.name, gazetteer).some(({ index }) =>
    gazetteer.chain(index).some((area) => areas.has(area)),
  );
  return holds ? next : undefined;
}

/**
 * A name read by our own table means its entry there, whatever town shares it. So do "Red Sea" and "the West", unless
 * a word says that the province is meant.
 */
function ownOnly(
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  types: ReadonlySet<TypeWord>,
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

/** Nothing but a comma, "in" or a bracket stands between two names: "Paris, Texas". */
function standsBehind(words: readonly Word[], { last }: Mention, next: Mention): boolean {
  if (next.demonym !== null) return false;
  const behind = words[last + 1]!.text;
  if (next.first === last + 2) return behind === "," || behind === "(" || behind === "in";
  return next.first === last + 3 && behind === "," && words[last + 2]!.text === "in";
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
