import { expect, test } from "vitest";
import { recent } from "./recent.ts";

test("forgets what was used longest ago, and nothing else", () => {
  const kept = recent<string, number>(2);
  kept.set("Aleppo", 1);
  kept.set("Mosul", 2);
  expect(kept.get("Aleppo")).toBe(1);
  kept.set("Raqqa", 3);
  expect(kept.get("Mosul")).toBeUndefined();
  expect([kept.get("Aleppo"), kept.get("Raqqa")]).toEqual([1, 3]);
});
