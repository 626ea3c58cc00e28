import { describe, expect, test } from "vitest";
import { crowdOf } from "./crowd.ts";
import type { PlaceGroup } from "./grouping.ts";

const WEIGHT = 2;
/** Groups of so many places each, numbered through. */
function groupsOf(...sizes: readonly number[]): readonly PlaceGroup[] {
  let next = 0;
  return sizes.map((size) => ({ members: Array.from({ length: size }, () => next++) }));
}
const crowd = (groups: readonly PlaceGroup[], inSight = groups.map((_, at) => at)) =>
  crowdOf(groups, inSight, () => WEIGHT);

describe("crowdOf", () => {
  test("is for many places that mostly share symbols", () => {
    expect(crowd(groupsOf(50, 20, 10))).toMatchObject({ strongest: 50 * WEIGHT });
    expect(crowd(groupsOf(50, 20, 10))?.places).toHaveLength(80);
  });

  test("isn't for few places, however close, nor for many that stand apart", () => {
    expect(crowd(groupsOf(40, 10))).toBeNull();
    expect(crowd(groupsOf(...Array.from({ length: 100 }, () => 2)))).toBeNull();
  });

  test("looks at what is in sight, and measures by the strongest group of all", () => {
    const groups = groupsOf(70, 90);
    expect(crowd(groups, [0])?.places).toHaveLength(70);
    expect(crowd(groups, [0])?.strongest).toBe(90 * WEIGHT);
    expect(crowd(groups, [])).toBeNull();
  });
});
