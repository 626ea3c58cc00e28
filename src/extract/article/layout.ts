import { datelineIn } from "./dateline.ts";
import { PAGE_RULES } from "./furniture/page-rules.ts";
import { endsLikeSentence, namesSection, readsLikeHeadline } from "./headline.ts";
import { stampIn, type Stamp } from "./stamp.ts";
import type { BlockKind, Dateline } from "./types.ts";
import { plainOf, unitOf, unitsIn, type Unit } from "./units.ts";

/** What each unit of a page is, before datelines are cut off their paragraphs. */
export type Layout = {
  readonly units: readonly Unit[];
  readonly kinds: readonly Decision[];
  readonly stamps: readonly Stamp[];
  readonly dateline: Dateline | null;
  /** Index of the unit that the dateline opens. */
  readonly datelineAt: number | null;
};

export type Decision = { readonly kind: BlockKind; readonly rule: string };

const TITLE_REACH = 8; // content units from the top
const STAMP_REACH = 12; // units from the top
const STAMP_TAIL = 4; // units from the bottom
const DATELINE_REACH = 6; // content units from the top
const MIN_TITLE_WORDS = 4; // fewer are a kicker where a longer line follows
const MIN_LEAD_WORDS = 4;
const MAX_HEADING_WORDS = 14;

/** Lays out a page: furniture and stamps first, then the title among what is left, then lead, headings, paragraphs. */
export function layOut(text: string, knownTitles: readonly string[]): Layout {
  const units = splitTitle(text, unitsIn(text), knownTitles);
  const kinds = units.map((): Decision | null => null);
  const stamps = markStamps(text, units, kinds);
  markFurniture(units, kinds);
  const content = kinds.flatMap((kind, i) => (kind === null ? [i] : []));
  const { dateline, datelineAt } = findDateline(text, units, content);
  markTitle(units, kinds, content, knownTitles, datelineAt);
  markRest(units, kinds, content, datelineAt);
  return { units, kinds: kinds.map((kind) => kind ?? PARAGRAPH), stamps, dateline, datelineAt };
}

const PARAGRAPH: Decision = { kind: "paragraph", rule: "paragraph" };

/** A known title may run into the first paragraph ("Storm hits coast. A storm …"); then it becomes a unit of its own. */
function splitTitle(text: string, units: readonly Unit[], knownTitles: readonly string[]): readonly Unit[] {
  const first = units[0];
  if (first === undefined) return units;
  for (const title of knownTitles.map(plainOf)) {
    const own = first.text.slice(0, title.length);
    const after = first.text.slice(title.length);
    if (title === "" || plainOf(own) !== title || !/^[.:!?]?\s+\S/u.test(after)) continue;
    const cut = first.start + title.length + (/^[.:!?]/.test(after) ? 1 : 0);
    const restStart =
      cut + (text.slice(cut, first.end).length - text.slice(cut, first.end).trimStart().length);
    return [unitOf(text, first.start, cut), unitOf(text, restStart, first.end), ...units.slice(1)];
  }
  return units;
}

function markStamps(text: string, units: readonly Unit[], kinds: (Decision | null)[]): readonly Stamp[] {
  return units.flatMap((unit, i) => {
    if (i >= STAMP_REACH && i < units.length - STAMP_TAIL) return [];
    const stamp = stampIn(text, unit.start, unit.end);
    if (stamp === null) return [];
    kinds[i] = { kind: "dateline", rule: "date-stamp" };
    return [stamp];
  });
}

function markFurniture(units: readonly Unit[], kinds: (Decision | null)[]): void {
  const rules = PAGE_RULES.map(({ name, over }) => ({ name, kindOf: over(units) }));
  units.forEach((_, i) => {
    if (kinds[i] !== null) return;
    for (const { name, kindOf } of rules) {
      const kind = kindOf(i);
      if (kind === null) continue;
      kinds[i] = { kind, rule: name };
      return;
    }
  });
}

function findDateline(
  text: string,
  units: readonly Unit[],
  content: readonly number[],
): Pick<Layout, "dateline" | "datelineAt"> {
  for (const i of content.slice(0, DATELINE_REACH)) {
    const dateline = datelineIn(text, units[i]!.start, units[i]!.end);
    if (dateline !== null) return { dateline, datelineAt: i };
  }
  return { dateline: null, datelineAt: null };
}

/** The first line near the top that reads like a headline and stands above something; a known title's own line first. */
function markTitle(
  units: readonly Unit[],
  kinds: (Decision | null)[],
  content: readonly number[],
  knownTitles: readonly string[],
  datelineAt: number | null,
): void {
  const known = new Set(knownTitles.map(plainOf));
  const near = content.slice(0, TITLE_REACH);
  const said = near.find(
    (i) => known.has(units[i]!.plain.replace(/[.:]$/, "")) || known.has(units[i]!.plain),
  );
  if (said !== undefined) {
    kinds[said] = { kind: "title", rule: "known-title" };
    return;
  }
  const top = near.findIndex((i) => i === datelineAt || !readsLikeHeadline(units[i]!));
  const run = near
    .slice(0, top < 0 ? near.length : top)
    .filter((i) => i !== content.at(-1) && !namesSection(units[i]!));
  const title = run.find((i) => units[i]!.words >= MIN_TITLE_WORDS) ?? run[0];
  if (title !== undefined) kinds[title] = { kind: "title", rule: "first-headline" };
}

function markRest(
  units: readonly Unit[],
  kinds: (Decision | null)[],
  content: readonly number[],
  datelineAt: number | null,
): void {
  const title = content.findIndex((i) => kinds[i]?.kind === "title");
  let beneathTitle = title >= 0;
  content.forEach((i, at) => {
    if (at <= title && kinds[i] !== null) return;
    const unit = units[i]!;
    const headline = i !== datelineAt && readsLikeHeadline(unit);
    const standfirst = headline
      ? unit.words >= MIN_LEAD_WORDS
      : content[at + 1] === datelineAt && i !== datelineAt;
    if (beneathTitle && at > title && standfirst && at <= title + 3 && at < content.length - 1) {
      kinds[i] = { kind: "lead", rule: "beneath-title" };
      return;
    }
    if (at > title) beneathTitle = beneathTitle && headline;
    if (headline && headsSomething(units, content, at))
      kinds[i] = { kind: "heading", rule: "heads-paragraph" };
  });
}

/** A short line above a paragraph, with at most one more short line between. */
function headsSomething(units: readonly Unit[], content: readonly number[], at: number): boolean {
  if (units[content[at]!]!.words > MAX_HEADING_WORDS) return false;
  return [1, 2].some((k) => {
    const next = units[content[at + k] ?? -1];
    return next !== undefined && (endsLikeSentence(next.text) || !readsLikeHeadline(next));
  });
}
