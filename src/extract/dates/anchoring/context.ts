import type { Day } from "../../../domain/day.ts";
import { firstDay, isFiner, type Grain, type Period } from "../calendar/period.ts";
import type { Span } from "../../text/span.ts";
import type { Timex } from "../types.ts";

/** A period that the text has told, with the words that told it. */
export type Told = {
  readonly period: Period;
  readonly value: string;
  readonly span: Span;
};

/**
 * What an expression may be counted from: the publication day, and the periods told so far. News reads from the day of
 * writing; a narrative, or a text whose day isn't known, from what was told last.
 */
export type Anchors = {
  readonly published: Day | null;
  /** First and last possible day of writing, where publication is known too loosely for one. */
  readonly window?: readonly [Day, Day];
  /** The publication day as a timex shows it. */
  readonly publication?: NonNullable<Timex["anchor"]>;
  readonly narrative: boolean;
  readonly told: readonly Told[];
  /** Where a stretch of months that is no calendar unit was told last: "in the first nine months". */
  readonly stretchAt?: number;
};

const MEMORY = 12; // periods; older ones are out of mind, and the cost per expression stays bounded

export const remember = (anchors: Anchors, told: Told): Anchors => ({
  ...anchors,
  told: [told, ...anchors.told.slice(0, MEMORY - 1)],
});

export const tellStretch = (anchors: Anchors, at: number): Anchors => ({ ...anchors, stretchAt: at });

/** The part of a year that figures are being given for; undefined after "the nine months", which is no calendar unit. */
export function partTold({ told, stretchAt = -1 }: Anchors): Told | undefined {
  const [last] = told;
  return last !== undefined && stretchAt < last.span.start ? last : undefined;
}

/** The last told period of one of the grains. */
export const lastTold = (anchors: Anchors, grains: readonly Grain[]): Told | undefined =>
  anchors.told.find(({ period }) => grains.includes(period.grain));

/** The last told period at least as fine as a grain. */
export const lastToldWithin = (anchors: Anchors, grain: Grain): Told | undefined =>
  anchors.told.find(({ period }) => period.grain === grain || isFiner(period.grain, grain));

/** The day that stands for now: publication in news, the first day of what was told last in a narrative. */
export function nowOf(anchors: Anchors): Day | null {
  const last = anchors.told[0];
  if (anchors.published !== null && !anchors.narrative) return anchors.published;
  return last === undefined ? anchors.published : firstDay(last.period);
}
