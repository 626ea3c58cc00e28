import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_INDEX } from "../../bundle/corpus.ts";
import { arbFiltered, arbRange, slowlyIn } from "./arbitraries.ts";
import { orderByEnd } from "./end-order.ts";
import { countsByGroup, groupIndex, scanByGroup } from "./group-index.ts";
import { distinct } from "./memberships.ts";

const GROUPS = 5;

test("counts of every group agree with a plain filter", () => {
  const arbGroups = fc.array(fc.array(fc.integer({ min: 0, max: GROUPS - 1 }), { maxLength: 3 }), {
    minLength: 400,
    maxLength: 400,
  });
  fc.assert(
    fc.property(arbFiltered, arbGroups, arbRange, ({ columns, passes }, groups, range) => {
      const own = groups.slice(0, passes.length);
      const index = groupIndex(columns, orderByEnd(columns.endDay), membersOf(own), passes);
      const slow = Array.from(
        { length: GROUPS },
        (_, g) => slowlyIn(columns, passes, range).filter((i) => own[i]!.includes(g)).length,
      );
      expect([...countsByGroup(index, range)]).toEqual(slow);
      expect([...scanByGroup(columns, membersOf(own), passes, range)]).toEqual(slow);
    }),
  );
});

test("an event belongs to a group once, and to none where the table names none", () => {
  expect([...membersOf([[1, 1, NO_INDEX], [], [NO_INDEX, 0, 1]]).group]).toEqual([1, 0, 1]);
});

function membersOf(groups: readonly (readonly number[])[]) {
  const flat = groups.flat();
  const start = Uint32Array.from({ length: groups.length + 1 }, (_, i) => groups.slice(0, i).flat().length);
  return distinct(start, GROUPS, (entry, add) => add(flat[entry]!));
}
