import { BRITISH_DOUBLING, DOUBLING_VERBS, IRREGULAR_VERBS } from "../lexicon/irregular-verbs.ts";

/** What a written verb form can be: base ("attack"), s ("attacks"), past, participle, ing. One form may be several. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

type Irregular = { readonly past: readonly string[]; readonly participle: readonly string[] };

const IRREGULAR: ReadonlyMap<string, Irregular> = new Map(
  IRREGULAR_VERBS.trim()
    .split("\n")
    .map((line) => {
      const [base = "", past = "", participle = ""] = line.split(" ");
      return [base, { past: past.split("|"), participle: participle.split("|") }];
    }),
);

const CONSONANT_Y = /[^aeiou]y$/;

/** Every form of a verb with what it can be: "ban" → bans, banned, banning. */
export function inflectVerb(base: string): readonly (readonly [form: string, what: VerbForm])[] {
  const irregular = IRREGULAR.get(base);
  const regular = pastOf(base);
  return [
    [base, "base"],
    [thirdPerson(base), "s"],
    ...(BRITISH_DOUBLING.has(base)
      ? ([
          [`${base}led`, "past"],
          [`${base}led`, "participle"],
          [`${base}ling`, "ing"],
        ] as const)
      : []),
    ...(irregular?.past ?? [regular]).map((form) => [form, "past"] as const),
    ...(irregular?.participle ?? [regular]).map((form) => [form, "participle"] as const),
    [ingOf(base), "ing"],
  ];
}

/** "talks" for "talk", "enemies" for "enemy": also the third person of verbs. */
export function thirdPerson(base: string): string {
  if (base === "have") return "has";
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

export const pluralOf = (noun: string): string => (noun.endsWith("s") ? noun : thirdPerson(noun));

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

const doubled = (base: string): string => (DOUBLING_VERBS.has(base) ? base + base.at(-1) : base);
