// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { parseDay } from "../../../domain/day.ts";
import { rangeOfDays } from "../../../domain/time-range.ts";
import { commitRange } from "../../../state/actions/range.ts";
import { selectEvent } from "../../../state/actions/selection.ts";
import { nextEvent, stepEvent } from "../../../state/actions/step.ts";
import { ViewProvider } from "../../../state/react.tsx";
import { createView, type View } from "../../../state/view.ts";
import { LiveCount } from "./LiveCount.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const corpus = corpusFromBundle(syntheticBundle({ events: 40 }));

function show(): View {
  const view = createView(corpus);
  render(
    <ViewProvider view={view}>
      <LiveCount />
    </ViewProvider>,
  );
  return view;
}

const spoken = (): string => {
  act(() => void vi.advanceTimersByTime(1500));
  return screen.getByRole("status").textContent;
};

test("an event that is stepped to is told by title and day, before range and count", async () => {
  const view = show();
  const event = corpus.peek(nextEvent(view, 1)!)!;
  await act(() => stepEvent(view, 1));
  expect(spoken()).toMatch(/\. 40 events, /);
  expect(spoken().startsWith(`${event.title}, `)).toBe(true);
});

test("a range that moves afterwards is told alone", async () => {
  const view = show();
  await act(() => stepEvent(view, 1));
  act(() => commitRange(view, rangeOfDays(parseDay("2016-01-01")!, parseDay("2018-12-31")!)));
  expect(spoken()).toMatch(/^\d+ events?, 1 Jan 2016/);
});

test("an event whose own button is pressed isn't told again", () => {
  const view = show();
  const button = document.createElement("button");
  button.dataset["eventId"] = "any";
  document.body.append(button);
  button.focus();
  act(() => selectEvent(view, corpus.peek(3)!.id));
  expect(spoken()).toMatch(/^40 events, /);
  button.remove();
});
