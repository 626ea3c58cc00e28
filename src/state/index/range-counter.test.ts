import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimeRange } from "../../domain/time-range.ts";
import { arbFiltered, arbRange, type DayColumns } from "./arbitraries.ts";
import { orderByEnd } from "./end-order.ts";
import { countVisible, groupIndex, scanByGroup } from "./group-index.ts";
import { membershipOfColumn } from "./memberships.ts";
import { rangeCounter } from "./range-counter.ts";
import { timeIndex, visibleEvents } from "./time-index.ts";

const GROUPS = 3;

/** Events in groups by turns, and how often their counter scanned and built its index. */
function counted({ columns, passes }: { readonly columns: DayColumns; readonly passes: Uint8Array }) {
  const members = membershipOfColumn(
    Uint8Array.from(passes, (_, event) => event % GROUPS),
    GROUPS,
  );
  const byEnd = orderByEnd(columns.endDay);
  const scan = (range: TimeRange): Uint32Array => scanByGroup(columns, members, passes, range);
  const work = { scans: 0, indexes: 0 };
  const counter = rangeCounter(
    (range) => {
      work.scans += 1;
      return scan(range);
    },
    () => {
      work.indexes += 1;
      return groupIndex(columns, byEnd, members, passes);
    },
  );
  const visible = (range: TimeRange): Uint32Array =>
    countVisible(members, visibleEvents(timeIndex(columns, byEnd, passes), range));
  return { counter, scan, visible, work };
}

test("counts of any range are those of a scan, before and after there is an index", () => {
  fc.assert(
    fc.property(arbFiltered, fc.array(arbRange, { minLength: 1, maxLength: 5 }), (filtered, ranges) => {
      const { counter, scan, visible } = counted(filtered);
      for (const range of ranges) {
        const expected = [...scan(range)];
        expect([...counter.counts(range)]).toEqual(expected);
        expect([...visible(range)]).toEqual(expected);
        expected.forEach((count, group) => {
          expect(counter.count(group, range)).toBe(count);
          expect(counter.countAtMost(group)).toBeGreaterThanOrEqual(count);
        });
      }
    }),
  );
});

test("one range is scanned once, and the next one builds the index, unless it was built ahead", () => {
  const ranges = fc.tuple(arbRange, arbRange).filter(([a, b]) => a.start !== b.start);
  fc.assert(
    fc.property(arbFiltered, ranges, fc.boolean(), (filtered, [first, next], isAhead) => {
      const { counter, work } = counted(filtered);
      counter.counts(first);
      counter.count(0, { ...first });
      expect(work).toEqual({ scans: 1, indexes: 0 });
      if (isAhead) counter.prepare();
      expect(work.indexes).toBe(isAhead ? 1 : 0);
      counter.counts(next);
      counter.counts(first);
      expect(work).toEqual({ scans: 1, indexes: 1 });
    }),
  );
});
