import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { parseDay, type Day } from "../../../domain/day.ts";
import { rangeOfDays } from "../../../domain/time-range.ts";
import { setOverview, commitRange } from "../../../state/actions/range.ts";
import { englishDates } from "../../words/en-dates.ts";
import { densityOf } from "../../../state/index/density.ts";
import { createView } from "../../../state/view.ts";
import { panExtent, timeAt, xOf, zoomExtent } from "../time-scale.ts";
import { barsOf } from "./bars.ts";
import { coreOf, overviewExtent } from "./extent.ts";
import { ticksOf } from "./ticks.ts";

const view = createView(corpusFromBundle(syntheticBundle({ events: 400 })));
const { density, ghost, span } = view.snapshot();
const range = (start: number, end: number) => ({ start: start as Day, end: end as Day });

describe("bars", () => {
  test("are as many as fit at four pixels, and none is higher than the highest of the full data", () => {
    const bars = barsOf({ extent: span, width: 1000 }, density, ghost);
    expect(bars.length).toBeLessThanOrEqual(250);
    expect(bars.length).toBeGreaterThan(50);
    expect(Math.max(...bars.map(({ full }) => full))).toBe(1);
    for (const bar of bars) expect(bar.filtered).toBeLessThanOrEqual(bar.full + 1e-9);
  });

  test("of nothing are none", () => {
    const empty = densityOf(
      { firstDay: new Int32Array(0), endDay: new Int32Array(0) },
      range(0, 9),
      new Uint32Array(0),
    );
    expect(barsOf({ extent: range(0, 9), width: 1000 }, empty, empty)).toEqual([]);
  });
});

describe("the stretch shown", () => {
  test("leaves a far outlier beyond the edge so that the others have room", () => {
    const firstDay = Int32Array.from([-700_000, ...Array.from({ length: 60 }, (_, i) => 17_000 + i)]);
    const columns = { firstDay, endDay: firstDay.map((day) => day + 1) };
    const whole = range(-700_000, 17_060);
    const core = coreOf(densityOf(columns, whole, Uint32Array.from(firstDay.keys())), whole);
    expect(core.start).toBeGreaterThan(16_900);
    expect(core.end).toBe(17_060);
  });

  test("leaves all outliers of one side beyond the edge, up to a tenth of the events", () => {
    const days = [-700_000, -600_000, -50_000, ...Array.from({ length: 30 }, (_, i) => 17_000 + i)];
    const firstDay = Int32Array.from(days);
    const columns = { firstDay, endDay: firstDay.map((day) => day + 1) };
    const whole = range(-700_000, 17_030);
    expect(coreOf(densityOf(columns, whole, Uint32Array.from(firstDay.keys())), whole).start).toBeGreaterThan(
      16_000,
    );
  });

  test("is all days where no few are far off, grows with what was asked for, and is the reader's to zoom", () => {
    expect(overviewExtent(view.store.getState(), view.snapshot())).toEqual(span);
    commitRange(view, rangeOfDays(parseDay("1990-01-01")!, parseDay("2016-01-01")!));
    expect(overviewExtent(view.store.getState(), view.snapshot()).start).toBe(parseDay("1990-01-01"));
    setOverview(view, range(17_000, 17_100));
    expect(overviewExtent(view.store.getState(), view.snapshot())).toEqual(range(17_000, 17_100));
  });
});

describe("zooming", () => {
  test("keeps the time under the pointer in place", () => {
    const scale = { extent: range(1000, 2000), width: 500 };
    const zoomed = { ...scale, extent: zoomExtent(scale.extent, range(0, 5000), timeAt(scale, 100), 0.5) };
    expect(zoomed.extent.end - zoomed.extent.start).toBe(500);
    expect(xOf(zoomed, 1200)).toBeCloseTo(100, 0);
  });

  test("stays within the limits, and never closer than a week", () => {
    expect(zoomExtent(range(1000, 2000), range(0, 5000), 1500, 1e9)).toEqual(range(0, 5000));
    expect(zoomExtent(range(1000, 2000), range(0, 5000), 1500, 1e-9)).toEqual(range(1497, 1504));
    expect(panExtent(range(1000, 2000), range(0, 5000), 9999)).toEqual(range(4000, 5000));
  });
});

test("the axis names years over years, and days over weeks, with room for each label", () => {
  const years = ticksOf({ extent: span, width: 700 }, englishDates);
  expect(years.map(({ label }) => label)).toContain("2016");
  const days = ticksOf(
    { extent: rangeOfDays(parseDay("2016-10-27")!, parseDay("2016-11-05")!), width: 700 },
    englishDates,
  );
  expect(days.map(({ label }) => label)).toEqual(["27", "28", "29", "30", "31", "Nov", "2", "3", "4", "5"]);
  for (const ticks of [years, days]) {
    ticks.slice(1).forEach(({ x }, i) => expect(x - ticks[i]!.x).toBeGreaterThan(25));
  }
});
