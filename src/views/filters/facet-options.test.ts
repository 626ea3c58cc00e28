import { expect, test } from "vitest";
import { facetOptions } from "./facet-options.ts";

const offered = (counts: readonly number[], chosen: readonly string[]) =>
  facetOptions(["talks", "attack", "aid"], counts, chosen, (kind) => kind.toUpperCase());

test("offers what some event has, most frequent first", () => {
  expect(offered([2, 0, 5], []).map(({ label, count }) => [label, count])).toEqual([
    ["AID", 5],
    ["TALKS", 2],
  ]);
});

test("keeps offering what is set although nothing is left of it", () => {
  expect(offered([0, 0, 1], ["attack"])).toEqual([
    { value: "aid", label: "AID", count: 1, chosen: false },
    { value: "attack", label: "ATTACK", count: 0, chosen: true },
  ]);
});
