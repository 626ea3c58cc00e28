import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBeAmong } from "./word-filter.ts";

test("no word of the list is turned away", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (words) => {
      expect(words.every(mayBeAmong(words))).toBe(true);
    }),
  );
});

test("most other words are", () => {
  const mayBeMonth = mayBeAmong(
    "january february march april may june july august september october".split(" "),
  );
  const others =
    "the rebels left Aleppo after a truce that aid workers had waited for since summer began".split(" ");
  expect(others.filter(mayBeMonth)).toEqual([]);
});
