import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { LEXICON } from "../recognise/lexicon.ts";
import { isCapitalised, type Word } from "../words.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { distanceKm } from "./geography.ts";

/** So far from a town's centre its suburbs and the villages around it lie. */
const AROUND_KM = 60;
/** Names of places of so many people, and of those in our own table, are known without what stands behind them: "Toronto, Ohio farmers". */
const KNOWN = 100_000;

/**
 * "Dulwich, south-east London": a place is named right behind the name and says where it lies, and no place that we
 * know by the name lies there. It is one that no table has. A list ("Dulwich, London and Leeds") says nothing, unless a
 * direction stands between.
 */
export function isMisfit(
  words: readonly Word[],
  mentions: readonly Mention[],
  at: number,
  gazetteer: Gazetteer,
): boolean {
  const [mention, next] = [mentions[at]!, mentions[at + 1]];
  if (next === undefined || next.demonym !== null) return false;
  const apposed = apposition(words, mention, next);
  if (apposed === "none") return false;
  const own = candidatesOf(mention.name, gazetteer);
  if (own.length === 0 || own.some((candidate) => isWellKnown(candidate, gazetteer))) return false;
  const [holder, ...others] = candidatesOf(next.name, gazetteer);
  if (holder === undefined || !saysWhere(holder, gazetteer)) return false;
  const isTown = gazetteer.kind(holder.index) === "city";
  if (apposed === "bare" && isListed(words, mentions, at, isTown)) return false;
  return [holder, ...others].every((area) =>
    own.every((candidate) => !lies(candidate.index, area.index, gazetteer)),
  );
}

/** What stands between: a comma, a comma and a direction, or something else. */
function apposition(words: readonly Word[], mention: Mention, next: Mention): "none" | "bare" | "directed" {
  if (words[mention.last + 1]?.text !== ",") return "none";
  const between = words.slice(mention.last + 2, next.first);
  if (!between.every(({ text, form }) => form.lexicon & LEXICON.direction || /^[-‑]$/.test(text)))
    return "none";
  const isDirected = between.length > 0 || (words[next.first]!.form.lexicon & LEXICON.direction) !== 0;
  return isDirected ? "directed" : "bare";
}

const LISTS = new Set([",", "and", "or", "&"]);

/**
 * Another name stands right before, or one behind the next: "Oslo, X, London", "X, London and Leeds". Behind a town any
 * capital counts, known as a name or not.
 */
function isListed(
  words: readonly Word[],
  mentions: readonly Mention[],
  at: number,
  isTown: boolean,
): boolean {
  const [before, mention, next, behind] = [at - 1, at, at + 1, at + 2].map((i) => mentions[i]);
  if (before !== undefined && mention!.first - before.last <= 3 && joins(words, mention!.first - 1))
    return true;
  if (!joins(words, next!.last + 1)) return false;
  return (isTown && isCapitalised(words[next!.last + 2])) || (behind?.first ?? Infinity) - next!.last <= 3;
}

const joins = (words: readonly Word[], at: number): boolean => LISTS.has(words[at]?.text ?? "");

function isWellKnown({ index, status }: Candidate, gazetteer: Gazetteer): boolean {
  if (gazetteer.feature(index) === "own") return true;
  if (status !== "main" && status !== "alias") return false;
  const kind = gazetteer.kind(index);
  return kind === "country" || gazetteer.columns.population[index]! >= KNOWN;
}

/** Countries, divisions and larger towns; the edges of regions and waters aren't known well enough. */
function saysWhere({ index, status }: Candidate, gazetteer: Gazetteer): boolean {
  if (status !== "main" && status !== "alias") return false;
  const kind = gazetteer.kind(index);
  return (
    kind === "country" ||
    kind === "division" ||
    (kind === "city" && gazetteer.columns.population[index]! >= KNOWN)
  );
}

const lies = (index: number, area: number, gazetteer: Gazetteer): boolean =>
  gazetteer.chain(index).includes(area) || distanceKm(gazetteer.columns, index, area) < AROUND_KM;
