import { expect, test } from "vitest";
import { bandOpacity, heatBands } from "./heat-bands.ts";

test("shades are round numbers of events, finer where there are few", () => {
  expect(heatBands(40)).toEqual([1, 3, 10, 30]);
  expect(heatBands(999)).toEqual([1, 3, 10, 30, 100, 300]);
  expect(heatBands(3910)).toEqual([1, 10, 100, 1000]);
  expect(heatBands(0)).toEqual([1]);
});

test("each shade covers more than the one before, and none hides the ground", () => {
  const opacities = Array.from({ length: 5 }, (_, band) => bandOpacity(band, 5));
  expect(opacities).toEqual(opacities.toSorted((a, b) => a - b));
  expect(new Set(opacities).size).toBe(5);
  expect(opacities.at(-1)).toBeLessThan(1);
});
