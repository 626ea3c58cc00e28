import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { setLoop, startPlaying } from "../../../state/actions/play.ts";
import { setAsOf, startReportTime } from "../../../state/actions/report-time.ts";
import { reportDaysOf } from "../../../state/index/report-days.ts";
import { createView } from "../../../state/view.ts";
import { runReportTime } from "./run-report-time.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const corpus = corpusFromBundle(syntheticBundle({ events: 40 }));
const days = reportDaysOf(corpus.columns);

test("tells the story day by day as it was reported, then shows all that is known", () => {
  const view = createView(corpus);
  const shown: (number | null)[] = [];
  const hidden: number[] = [];
  startReportTime(view);
  view.store.subscribe(({ asOf }, previous) => {
    if (asOf === previous.asOf) return;
    shown.push(asOf);
    hidden.push(view.snapshot().reportedLater);
  });
  runReportTime(view);
  vi.advanceTimersByTime(1000 * 60 * 60);
  expect(shown).toEqual([...days, null]);
  expect(hidden).toEqual(hidden.toSorted((a, b) => b - a));
  expect(hidden.slice(-2)).toEqual([0, 0]);
  expect(view.store.getState().reportTime).toBe("still");
});

test("goes on from the day that is shown, begins again where asked to, and stops when stopped", () => {
  const view = createView(corpus);
  setAsOf(view, days.at(-2) as never);
  setLoop(view, true);
  startReportTime(view);
  const stop = runReportTime(view);
  vi.advanceTimersByTime(1000);
  expect(view.store.getState().asOf).toBe(days.at(-1));
  vi.advanceTimersByTime(1000);
  expect(view.store.getState().asOf).toBe(days[0]);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(view.store.getState().asOf).toBe(days[0]);
  startPlaying(view);
  expect(view.store.getState().reportTime).toBe("still");
});
