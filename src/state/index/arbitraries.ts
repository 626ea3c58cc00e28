import fc from "fast-check";
import type { EventColumns } from "../../bundle/corpus.ts";
import type { Day } from "../../domain/day.ts";
import type { TimeRange } from "../../domain/time-range.ts";

/** Columns of made-up events for property tests: days from -40 to 80, mostly short, some long. */
export type DayColumns = Pick<EventColumns, "firstDay" | "endDay">;

export const arbDays: fc.Arbitrary<DayColumns> = fc
  .array(
    fc.tuple(fc.integer({ min: -40, max: 60 }), fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 20 }))),
    {
      maxLength: 400,
    },
  )
  .map((events) => {
    const sorted = events.toSorted(([a, lengthA], [b, lengthB]) => a - b || lengthA - lengthB);
    return {
      firstDay: Int32Array.from(sorted, ([first]) => first),
      endDay: Int32Array.from(sorted, ([first, length]) => first + length),
    };
  });

export const arbRange: fc.Arbitrary<TimeRange> = fc
  .tuple(fc.integer({ min: -60, max: 90 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start: start as Day, end: (start + length) as Day }));

/** Columns, and which of the events pass. */
export const arbFiltered: fc.Arbitrary<{ readonly columns: DayColumns; readonly passes: Uint8Array }> =
  arbDays.chain((columns) =>
    fc
      .array(fc.integer({ min: 0, max: 1 }), {
        minLength: columns.firstDay.length,
        maxLength: columns.firstDay.length,
      })
      .map((passes) => ({ columns, passes: Uint8Array.from(passes) })),
  );

/** The obvious way: indices of the events that pass and overlap the range. */
export const slowlyIn = (
  { firstDay, endDay }: DayColumns,
  passes: Uint8Array,
  range: TimeRange,
): readonly number[] =>
  [...passes.keys()].filter((i) => passes[i] === 1 && firstDay[i]! < range.end && endDay[i]! > range.start);
