import { expect, test } from "vitest";
import type { Trial } from "./trial.ts";
import { benchTable } from "./table.ts";

const floor: Trial = {
  opening: null,
  work: 2,
  stepP95: 18,
  pan: null,
  zoom: null,
  article: null,
  filter: null,
  search: null,
  answered: null,
  heap: 1e6,
  buffers: 0,
  nodes: 4,
  data: null,
};

test("the table sets each page beside the empty one, with ratios and differences", () => {
  const page: Trial = { ...floor, opening: { shown: 450, empty: 100 }, work: 7, data: 9900 };
  const lines = benchTable(floor, [{ name: "1000", trial: page }]);
  const cells = (start: string): readonly string[] =>
    lines
      .find((line) => line.startsWith(start))!
      .slice(start.length)
      .trim()
      .split(/\s+/);
  expect(lines[0]!.trim().split(/\s+/)).toEqual(["empty", "1000"]);
  expect(cells("all shown, ms")).toEqual(["–", "450"]);
  expect(cells("  an empty page by turns, ms")).toEqual(["–", "100"]);
  expect(cells("  times the empty page")).toEqual(["–", "4.5"]);
  expect(cells("  over the empty page")).toEqual(["0.0", "5.0"]);
  expect(cells("data until then, KB gzip")).toEqual(["–", "9.9"]);
  expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
});
