import { pluralOf } from "./grammar/morphology.ts";
import type { EventKind } from "../../domain/kinds.ts";
import type { Clause } from "./grammar/clause.ts";
import type { Word } from "./grammar/word.ts";

type FixedPhrase = readonly [verb: string, next: RegExp, kind: EventKind];

/** Verbs that with a word behind them make a kind of their own. */
const FIXED_PHRASES: readonly FixedPhrase[] = [
  ["come", /^fire$|^attack$|^bombardment$|^shelling$/, "attack"],
  ["take", /^office$|^power$/, "decision"],
  ["take", /^part$/, "other"],
  ["make", /^gains?$|^advances?$/, "fighting"],
  ["take", /^out$/, "evacuation"],
  ["bring", /^out$/, "evacuation"],
  ["touch", /^upon$|^on$/, "talks"],
  ["speak", /^with$/, "talks"],
  ["talk", /^with$|^to$/, "talks"],
  ["strike", /^deal$|^agreement$/, "agreement"],
  ["break", /^down$/, "other"],
  ["cause", /^attacks?$|^strikes?$/, "attack"],
  ["open", /^fire$/, "attack"],
  [
    "fire",
    /^(?:rounds?|shots?|bullets?|gas|missiles?|rockets?|guns?|mortars?|shells?|artillery|weapons?)$/,
    "attack",
  ],
  ["launch", /^(?:missiles?|rockets?|grenades?|mortars?|airstrikes?|bombs?)$/, "attack"],
  ["take", /^custody$/, "justice"],
  ["take", /^streets$/, "protest"],
  ["join", /^(?:rally|rallies|protests?|march|demonstrations?)$/, "protest"],
  ["throw", /^(?:bombs?|grenades?|dynamite|explosives?|cocktails?)$/, "attack"],
  ["hurl", /^(?:bombs?|grenades?|dynamite|explosives?|cocktails?)$/, "attack"],
  ["place", /^(?:bombs?|dynamite|explosives?)$/, "attack"],
  ["plant", /^(?:bombs?|dynamite|explosives?|mines?)$/, "attack"],
  ["set", /^off$/, "attack"],
  ["riddle", /^bullets?$/, "attack"],
  ["go", /^off$/, "attack"],
  ["go", /^down$/, "disaster"],
  ["go", /^missing$/, "other"],
  ["draw", /^attention$/, "statement"],
  ["set", /^fire$/, "attack"],
  ["lose", /^(?:life|lives)$/, "disaster"],
  ["cast", /^(?:ballots?|votes?)$/, "election"],
  ["go", /^polls$|^strike$/, "election"],
];

const PHRASES_OF = new Map(
  FIXED_PHRASES.map(([verb]) => [verb, FIXED_PHRASES.filter(([one]) => one === verb)] as const),
);

/** The kind that a clause's verb makes with a word behind it. */
export const kindOfPhrase = (words: readonly Word[], clause: Clause): EventKind | undefined =>
  PHRASES_OF.get(clause.verb.lemma)?.find(([, next]) => followsSoon(words, clause, next))?.[2];

export const followsSoon = (words: readonly Word[], clause: Clause, next: RegExp): boolean => {
  for (let i = clause.verb.head + 1; i < clause.end && i < clause.verb.end + 8; i += 1)
    if (next.test(words[i]!.lower)) return true;
  return false;
};

/** "fight corruption", "attack the proposal", "hit a record": words of war that are none. */
export function disarm(words: readonly Word[], clause: Clause, kind: EventKind): EventKind {
  if (kind !== "attack" && kind !== "fighting") return kind;
  for (let i = clause.verb.end; i < clause.end && i < clause.verb.end + 6; i += 1) {
    if (clause.verb.passive || BY_SOMEBODY.has(words[i]!.lower)) break;
    if (PEACEFUL_OBJECTS.has(words[i]!.lower)) return "other";
  }
  const agent = clause.verb.passive ? null : headOf(words, clause);
  return agent !== null && PEACEFUL_SUBJECTS.has(agent) ? (agent === "prices" ? "other" : "disaster") : kind;
}

/** What follows these is no object of the deed: "shot by officers answering a report". */
const BY_SOMEBODY = new Set(["by", "in", "on", "at", "near", "after", "during"]);

/** The last noun of the subject before any preposition: "bomb" in "a car bomb". */
export function headOf(words: readonly Word[], { subject }: Clause): string | null {
  if (subject === null) return null;
  let head: string | null = null;
  for (let i = subject.from; i < subject.to; i += 1) {
    const { wordClass, lower } = words[i]!;
    if (wordClass === "noun" || wordClass === "name") head = lower;
    else if (head !== null && wordClass === "preposition") break;
  }
  return head;
}

export const ALWAYS_FLIGHT = new Set([
  "evacuate",
  "displace",
  "flee",
  "resettle",
  "deport",
  "repatriate",
  "uproot",
  "rescue",
  "strand",
  "trap",
]);
const CROWD =
  /^(?:people|civilians?|residents?|refugees?|families|villagers?|evacuees?|foreigners?|rebels?|fighters?|militants?|convoys?|thousands|hundreds|dozens|migrants?|survivors?|inhabitants?|population|citizens?|women|children|workers|buses|activists?|protesters?|demonstrators?|journalists?|prisoners?|detainees?|Syrians|Iraqis)$/i;

export const hasNumber = (words: readonly Word[], { subject }: Clause): boolean =>
  subject !== null && words.slice(subject.from, subject.to).some(({ wordClass }) => wordClass === "number");

/** Leaving and returning is evacuation when many do it. */
export function concernsCrowd(words: readonly Word[], { subject, start, end }: Clause): boolean {
  const from = Math.min(start, subject?.from ?? start);
  return words.slice(from, end).some(({ lower }) => CROWD.test(lower));
}

export const MOODS = new Set([
  "debate",
  "speculation",
  "laughter",
  "tension",
  "tensions",
  "anger",
  "outrage",
  "controversy",
  "row",
  "dispute",
  "applause",
]);

/** What does harm because somebody meant it to. */
export const WEAPONS = new Set([
  "bomb",
  "bombs",
  "blast",
  "blasts",
  "grenade",
  "grenades",
  "missile",
  "missiles",
  "rocket",
  "rockets",
  "mine",
  "dynamite",
  "shell",
  "shells",
  "gunmen",
  "gunman",
]);

const PEACEFUL_OBJECTS = new Set(
  `proposal plan bill record high low corruption poverty charges allegations deal balance market office campaign election
  recession inflation budget tax chord tone goal penalty bid role report disease cancer price prices percent million
  billion share shares`.split(/\s+/),
);
const PEACEFUL_SUBJECTS = new Set(
  `earthquake quake aftershock tremor hurricane storm rainstorm snowstorm thunderstorm sandstorm blizzard typhoon cyclone
  tornado tsunami heatwave drought famine flood flooding rain monsoon snow hail landslide mudslide avalanche eruption
  volcano fire wildfire blaze crash collision accident disease virus outbreak epidemic pandemic cholera ebola prices train
  bus plane truck car ferry lightning magnitude-7`
    .split(/\s+/)
    .flatMap((noun) => [noun, pluralOf(noun)]),
);
