import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { parseDay } from "../domain/day.ts";
import { rangeOfDays, type TimeRange } from "../domain/time-range.ts";
import { toggleFilter } from "./actions/filters.ts";
import { startPlaying } from "./actions/play.ts";
import { commitPreview, commitRange, previewRange } from "./actions/range.ts";
import { REST_MS } from "./settled.ts";
import { createView, type View } from "./view.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 200 }));
const year = (from: number): TimeRange => rangeOfDays(parseDay(`${from}-01-01`)!, parseDay(`${from}-12-31`)!);

/** A view, and the ranges that what waits for rest was told of. */
function watched(): { readonly view: View; readonly told: TimeRange[] } {
  const view = createView(corpus, { committed: year(2014) });
  const told: TimeRange[] = [];
  view.settled.snapshot(); // as something that is drawn does
  view.settled.subscribe(() => {
    if (!view.settled.isBehind()) told.push(view.settled.snapshot().range);
  });
  return { view, told };
}

describe("what waits until the hand rests", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("skips a stroke, and follows the last step when the hand rests", () => {
    const { view, told } = watched();
    for (const from of [2015, 2016, 2017]) {
      previewRange(view, year(from));
      vi.advanceTimersByTime(REST_MS / 2);
    }
    expect(told).toEqual([]);
    expect(view.settled.snapshot().range).toEqual(year(2014));
    expect(view.snapshot().range).toEqual(year(2017));
    expect(view.settled.isBehind()).toBe(true);
    vi.advanceTimersByTime(REST_MS);
    expect(told).toEqual([year(2017)]);
    expect(view.settled.snapshot()).toBe(view.snapshot());
    expect(view.settled.isBehind()).toBe(false);
  });

  test("follows every step of a slow hand", () => {
    const { view, told } = watched();
    for (const from of [2015, 2016, 2017]) {
      previewRange(view, year(from));
      vi.advanceTimersByTime(REST_MS);
    }
    expect(told).toEqual([year(2015), year(2016), year(2017)]);
  });

  test("is there at once when the hand lets go, and isn't told twice", () => {
    const { view, told } = watched();
    previewRange(view, year(2015));
    previewRange(view, year(2016));
    commitPreview(view);
    expect(told).toEqual([year(2016)]);
    vi.advanceTimersByTime(2 * REST_MS);
    expect(told).toHaveLength(1);
  });

  test("follows what isn't a hand's: a commit, a range that plays", () => {
    const { view, told } = watched();
    commitRange(view, year(2015));
    commitRange(view, year(2016));
    startPlaying(view);
    previewRange(view, year(2017));
    previewRange(view, year(2018));
    expect(told).toEqual([2015, 2016, 2017, 2018].map(year));
  });

  test("follows filters once the frame that answers them has been drawn, and only the last of them", () => {
    const { view, told } = watched();
    commitRange(view, year(2015));
    const before = view.settled.snapshot();
    toggleFilter(view, "kinds", "aid");
    toggleFilter(view, "kinds", "talks");
    expect(view.settled.snapshot()).toBe(before);
    expect(view.settled.isBehind()).toBe(false);
    vi.advanceTimersByTime(200);
    expect(view.settled.snapshot()).toBe(view.snapshot());
    expect(told).toEqual([2015, 2015].map(year));
  });

  test("is in step with filters at once when another range is chosen", () => {
    const { view, told } = watched();
    commitRange(view, year(2015));
    toggleFilter(view, "kinds", "aid");
    commitRange(view, year(2016));
    expect(view.settled.snapshot()).toBe(view.snapshot());
    vi.advanceTimersByTime(200);
    expect(told).toEqual([2015, 2016].map(year));
  });
});
