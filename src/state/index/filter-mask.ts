import type { Corpus } from "../../bundle/corpus.ts";
import {
  FILTER_BITS,
  FILTER_NAMES,
  filterKey,
  filterTest,
  type EventTest,
  type FilterGroups,
  type FilterInput,
  type FilterName,
} from "./filter-bits.ts";

/**
 * For every event, the reasons why it is hidden, a bit a filter. A facet isn't cut by itself, so its counts come from
 * the events that fail nothing else: one mask answers for all facets. Only the bits of changed filters are redone.
 */
export type FilterMask = {
  /** Takes the filters in, and gives what passes them; what was given before stays as it was. */
  update(input: FilterInput): FilterPasses;
};

/** 1 for each event that fails nothing, the named filters aside. */
export type FilterPasses = (except: readonly FilterName[]) => Uint8Array;

export function createFilterMask(corpus: Corpus, groups: FilterGroups): FilterMask {
  const reasons = new Uint16Array(corpus.size);
  const keys = new Map<FilterName, unknown>();
  /** Those whose bit some event may have. */
  const hiding = new Set<FilterName>();
  return {
    update: (input) => {
      for (const name of FILTER_NAMES) {
        const key = filterKey(name, input);
        if (keys.has(name) && Object.is(keys.get(name), key)) continue;
        keys.set(name, key);
        const test = filterTest(name, input, corpus, groups);
        if (hiding.delete(name)) clearBit(reasons, FILTER_BITS[name]);
        if (test === null) continue;
        hiding.add(name);
        setBit(reasons, FILTER_BITS[name], test);
      }
      return passesOf(reasons.slice());
    },
  };
}

const passesOf =
  (reasons: Uint16Array): FilterPasses =>
  (except) => {
    const ignored = except.reduce((bits, name) => bits | FILTER_BITS[name], 0);
    const lets = new Uint8Array(reasons.length);
    for (let i = 0; i < lets.length; i += 1) lets[i] = (reasons[i]! & ~ignored) === 0 ? 1 : 0;
    return lets;
  };

function clearBit(reasons: Uint16Array, bit: number): void {
  const others = ~bit;
  for (let event = 0; event < reasons.length; event += 1) reasons[event]! &= others;
}

function setBit(reasons: Uint16Array, bit: number, test: NonNullable<EventTest>): void {
  for (let event = 0; event < reasons.length; event += 1) if (!test(event)) reasons[event]! |= bit;
}
