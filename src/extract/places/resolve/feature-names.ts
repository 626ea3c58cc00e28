import { FEATURES, KINDS, NAME_STATUSES } from "../gazetteer/entry.ts";
import { ROUTES } from "./candidates.ts";

/** Names of the ranker's features, in the order of its weights: first those of the name alone. */
export const RANK_FEATURES = [
  ...NAME_STATUSES.map((status) => `status:${status}` as const),
  ...KINDS.map((kind) => `kind:${kind}` as const),
  "kind:second-division",
  ...FEATURES.map((feature) => `feature:${feature}` as const),
  ...ROUTES.map((route) => `route:${route}` as const),
  "alternate:alike",
  "population",
  "population:town",
  "population:division",
  "most-populous",
  "most-populous-share",
  "cue:division",
  "cue:country",
  "cue:other",
  "type:agrees",
  "type:differs",
  "acts:capital",
  "acts:country",
  "acts:other",
  "named:country",
  "named:division",
  "named:second",
  "demonym:country",
  "share:country",
  "share:division",
  "share:second",
  "same-division",
  "near:25",
  "near:80",
  "near:200",
  "near:600",
  "near:far",
  "contains-others",
  "dateline:same",
  "dateline:division",
  "dateline:country",
  "publisher:country",
  "united-states",
  "capital:many-countries",
  "town:many-countries",
  "division:many-countries",
  "most-populous:many-countries",
  "population:many-countries",
  "large-country",
] as const;

type FeatureName = (typeof RANK_FEATURES)[number];

/** Column of each feature; a plain object, because every row reads it dozens of times. */
export const AT = Object.fromEntries(RANK_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<FeatureName, number>
>;

/** Columns of the features of one sort, by what is behind their colon. */
export const columnsOf = <Sort extends string, Name extends string>(
  sort: Sort,
  names: readonly (Name & (`${Sort}:${Name}` extends FeatureName ? Name : never))[],
): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name) => [name, AT[`${sort}:${name}` as FeatureName]])) as Record<
    Name,
    number
  >;

/** Features before this one belong to the name alone, the rest to what the other names of the article say. */
export const CONTEXT_FROM = AT["named:country"];

/** Those from this one to CONTEXT_FROM tell how the article writes the name, those before what the name is. */
export const CUES_FROM = AT["cue:division"];
