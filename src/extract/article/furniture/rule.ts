import type { BlockKind } from "../types.ts";
import type { Unit } from "../units.ts";

/**
 * A rule looks over the whole page once and then says what unit `i` is, or null when it has nothing to say. What it
 * does per unit is bounded, so that a page of a hundred thousand lines costs a hundred thousand steps.
 */
export type PageRule = {
  readonly name: string;
  readonly over: (units: readonly Unit[]) => (i: number) => BlockKind | null;
};

/** A rule that needs only the unit's own words. */
export const wordingRule = (name: string, says: (unit: Unit) => boolean): PageRule => ({
  name,
  over: (units) => (i) => (says(units[i]!) ? "furniture" : null),
});
