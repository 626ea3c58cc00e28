import type { Corpus } from "../../bundle/corpus.ts";
import {
  FILTER_BITS,
  FILTER_NAMES,
  filterKey,
  filterTest,
  type FilterGroups,
  type FilterInput,
  type FilterName,
} from "./filter-bits.ts";

/**
 * For every event, the reasons why it is hidden, a bit a filter. A facet isn't cut by itself, so its counts come from
 * the events that fail nothing else: one mask answers for all facets. Only the bits of changed filters are redone.
 */
export type FilterMask = {
  update(input: FilterInput): void;
  /** 1 for each event that fails nothing, the named filters aside. */
  passes(except: readonly FilterName[]): Uint8Array;
};

export function createFilterMask(corpus: Corpus, groups: FilterGroups): FilterMask {
  const reasons = new Uint16Array(corpus.size);
  const keys = new Map<FilterName, unknown>();
  return {
    update: (input) => {
      for (const name of FILTER_NAMES) {
        const key = filterKey(name, input);
        if (keys.has(name) && Object.is(keys.get(name), key)) continue;
        keys.set(name, key);
        setBit(reasons, FILTER_BITS[name], filterTest(name, input, corpus, groups));
      }
    },
    passes: (except) => {
      const ignored = except.reduce((bits, name) => bits | FILTER_BITS[name], 0);
      return Uint8Array.from(reasons, (bits) => ((bits & ~ignored) === 0 ? 1 : 0));
    },
  };
}

function setBit(reasons: Uint16Array, bit: number, test: ReturnType<typeof filterTest>): void {
  for (let event = 0; event < reasons.length; event += 1) {
    reasons[event] = test === null || test(event) ? reasons[event]! & ~bit : reasons[event]! | bit;
  }
}
