// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import { rangeOfDays } from "../../domain/time-range.ts";
import type { Day } from "../../domain/day.ts";
import { commitRange } from "../../state/actions/range.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView, type View } from "../../state/view.ts";
import { Chips } from "./Chips.tsx";
import { FilterPanel } from "./FilterPanel.tsx";

afterEach(cleanup);

const corpus = corpusFromBundle(syntheticBundle({ events: 200, places: 10 }));

function show(): View {
  const view = createView(corpus);
  render(
    <ViewProvider view={view}>
      <Chips />
      <FilterPanel onClose={() => {}} />
    </ViewProvider>,
  );
  return view;
}

const kinds = (): HTMLElement => screen.getByRole("group", { name: "Kind" });

/** Count shown beside each kind. */
const counts = (): readonly number[] =>
  [...kinds().querySelectorAll(".facet-count")].map((count) => Number(count.textContent));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const showAll = (): void => {
  const [more] = within(kinds()).queryAllByRole("button", { name: /^Show all/ });
  if (more !== undefined) fireEvent.click(more);
};

describe("the filter panel", () => {
  test("counts every event under its kind", () => {
    show();
    showAll();
    expect(sum(counts())).toBe(corpus.size);
  });

  test("counts follow the range", () => {
    const view = show();
    showAll();
    const first = corpus.columns.firstDay[0] as Day;
    act(() => commitRange(view, rangeOfDays(first, (first + 300) as Day)));
    expect(sum(counts())).toBe(view.snapshot().total);
    expect(view.snapshot().total).toBeLessThan(corpus.size);
  });

  test("ticking a value narrows the view and adds a chip, which takes it out again", () => {
    const view = show();
    const [box] = within(kinds()).getAllByRole("checkbox");
    const [shown] = counts();
    fireEvent.click(box!);
    expect(view.snapshot().total).toBe(shown);
    fireEvent.click(screen.getByRole("button", { name: /^Remove filter/ }));
    expect(view.snapshot().total).toBe(corpus.size);
    expect(screen.queryByRole("button", { name: /^Remove filter/ })).toBeNull();
  });

  test("a facet isn't cut by itself: its other values keep their counts", () => {
    show();
    showAll();
    const before = counts();
    fireEvent.click(within(kinds()).getAllByRole("checkbox")[0]!);
    expect(counts()).toEqual(before);
  });

  test("certainty leaves out what is less certain", () => {
    const view = show();
    fireEvent.change(screen.getByRole("slider"), { target: { value: "80" } });
    expect(view.store.getState().filters.certainty).toBe(0.8);
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("at least 80 %");
    expect(view.snapshot().total).toBeLessThan(corpus.size);
  });
});
