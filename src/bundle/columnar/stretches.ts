import type { Day } from "../../domain/day.ts";
import type { TimeRange } from "../../domain/time-range.ts";
import { decodeNumbers, encodeNumbers, unzigzag, zigzag } from "./digits.ts";

/**
 * Stretches of days as numbers: before each the days since the last one's end (for the first: since 1970-01-01, either
 * way), then its length. A whole archive's days of publication take a few hundred bytes.
 */
export type Stretches = { readonly stretches: number; readonly days: string };

/** @param stretches disjoint, in order, none empty */
export function encodeStretches(stretches: readonly TimeRange[]): Stretches {
  let from = 0;
  const numbers = stretches.flatMap(({ start, end }, i) => {
    const gap = i === 0 ? zigzag(start) : start - from;
    from = end;
    return [gap, end - start];
  });
  return { stretches: stretches.length, days: encodeNumbers(numbers) };
}

/** Null when the text doesn't hold as many stretches. */
export function decodeStretches({ stretches, days }: Stretches): readonly TimeRange[] | null {
  const numbers = decodeNumbers(days, 2 * stretches);
  if (numbers === null) return null;
  let from = 0;
  return Array.from({ length: stretches }, (_, i): TimeRange => {
    const gap = numbers[2 * i]!;
    const start = i === 0 ? unzigzag(gap) : from + gap;
    from = start + numbers[2 * i + 1]!;
    return { start: start as Day, end: from as Day };
  });
}
