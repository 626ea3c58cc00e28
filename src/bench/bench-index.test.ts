import { expect, test } from "vitest";
import { countIn } from "../state/index/time-index.ts";
import { createView } from "../state/view.ts";
import { benchIndex } from "./bench-index.ts";
import { syntheticCorpus } from "./synthetic-corpus.ts";

test("the benchmark of the index prints a line a size", async () => {
  const lines: string[] = [];
  await benchIndex((line) => lines.push(line), [50, 500]);
  expect(lines.slice(1).map((line) => Number(line.trim().split(/\s+/)[0]))).toEqual([50, 500]);
  for (const line of lines.slice(1)) expect(line.trim().split(/\s+/).map(Number)).not.toContain(Number.NaN);
});

test("a corpus of columns alone has its events in order, each in one place and of one source", () => {
  const corpus = syntheticCorpus(3000);
  const { firstDay, endDay, placeStart, reportStart } = corpus.columns;
  expect([...firstDay]).toEqual([...firstDay].toSorted((a, b) => a - b));
  expect(endDay.every((end, i) => end > firstDay[i]!)).toBe(true);
  expect([placeStart.at(-1), reportStart.at(-1)]).toEqual([3000, 3000]);
  const { passing, span } = createView(corpus).snapshot();
  expect(countIn(passing, span)).toBe(3000);
});
