import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { BundleEvent } from "../../bundle/types.ts";
import type { Day } from "../../domain/day.ts";
import { overlaps } from "../../domain/time-range.ts";
import { activeRange, isFiltering, NO_FILTERS } from "../view-state.ts";
import { createView } from "../view.ts";
import { setFilters, toggleFilter } from "./filters.ts";
import { roundMapView } from "./map.ts";
import { cancelPreview, commitPreview, commitRange, previewRange, resetRange, shiftRange } from "./range.ts";
import { clearSelection, closeArticle, selectEvent, selectPlace } from "./selection.ts";
import { daysOfEvent, selectedEvent, stepEvent } from "./step.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 60 }));
const range = (start: number, end: number) => ({ start: start as Day, end: end as Day });

describe("a range", () => {
  test("in the hand is a preview; letting go commits it, Esc brings back what was", () => {
    const view = createView(corpus);
    const { committed } = view.store.getState();
    previewRange(view, range(17_000, 17_010));
    expect(view.store.getState().committed).toBe(committed);
    expect(activeRange(view.store.getState())).toEqual(range(17_000, 17_010));
    cancelPreview(view);
    expect(activeRange(view.store.getState())).toBe(committed);
    previewRange(view, range(17_000, 17_010));
    commitPreview(view);
    expect(view.store.getState()).toMatchObject({ committed: range(17_000, 17_010), preview: null });
    resetRange(view);
    expect(view.store.getState().committed).toEqual(committed);
  });

  test("shifted beyond the days there are stops at the last, length unchanged", () => {
    expect(shiftRange(range(10, 20), 500, range(0, 100))).toEqual(range(90, 100));
    expect(shiftRange(range(10, 20), -500, range(0, 100))).toEqual(range(0, 10));
  });
});

describe("stepping", () => {
  test("goes through every event once, in order, and stays at the last", async () => {
    const view = createView(corpus);
    const seen: (number | null)[] = [];
    for (let i = 0; i < corpus.size + 3; i += 1) {
      await stepEvent(view, 1);
      seen.push(selectedEvent(view));
    }
    expect(seen.slice(0, corpus.size)).toEqual(Array.from({ length: corpus.size }, (_, i) => i));
    expect(seen.at(-1)).toBe(corpus.size - 1);
  });

  test("takes a narrow range along, without changing its length", async () => {
    const view = createView(corpus);
    const { span } = view.snapshot();
    commitRange(view, range(span.start, span.start + 10));
    for (let i = 0; i < 20; i += 1) {
      await stepEvent(view, 1);
      const { committed } = view.store.getState();
      expect(committed.end - committed.start).toBe(10);
      expect(overlaps(committed, daysOfEvent(view, selectedEvent(view)!))).toBe(true);
    }
  });

  test("passes over events that the filters hide", async () => {
    const view = createView(corpus);
    const kind = corpus.kinds[corpus.columns.kind[30]!]!;
    setFilters(view, { kinds: [kind] });
    await stepEvent(view, 1);
    await stepEvent(view, 1);
    expect(corpus.kinds[corpus.columns.kind[selectedEvent(view)!]!]).toBe(kind);
  });
});

test("selecting an event opens its article, and closing the article keeps the selection", () => {
  const view = createView(corpus);
  const event = corpus.peek(4)!;
  selectEvent(view, event.id);
  expect(view.store.getState().reading).toEqual({ kind: "article", id: event.reports[0]!.article });
  closeArticle(view);
  expect(view.store.getState()).toMatchObject({
    reading: null,
    selection: { kind: "event", id: event.id },
  });
});

const asRow = (event: BundleEvent): BundleEvent => ({
  ...event,
  reports: [{ ...event.reports[0]!, article: null, span: null }],
});

describe("an event that no article tells", () => {
  const { events, ...head } = syntheticBundle({ events: 3 });
  const rows = events.map(asRow);
  const table = corpusFromBundle({ ...head, events: rows });

  test("is read in its own reports, for as long as it is selected", () => {
    const view = createView(table);
    const [first, second] = rows;
    selectEvent(view, first!.id);
    const { reading } = view.store.getState();
    expect(reading).toEqual({ kind: "reports", id: first!.id });
    selectEvent(view, first!.id);
    expect(view.store.getState().reading).toBe(reading);
    selectEvent(view, second!.id);
    expect(view.store.getState().reading).toEqual({ kind: "reports", id: second!.id });
    selectPlace(view, table.places[0]!.id);
    expect(view.store.getState().reading).toBeNull();
    selectEvent(view, first!.id);
    clearSelection(view);
    expect(view.store.getState().reading).toBeNull();
  });
});

test("an article stays open while a place is selected", () => {
  const view = createView(corpus);
  selectEvent(view, corpus.peek(4)!.id);
  selectPlace(view, corpus.places[0]!.id);
  expect(view.store.getState().reading?.kind).toBe("article");
});

test("a filter is set when any field of it is", () => {
  expect(isFiltering({ ...NO_FILTERS })).toBe(false);
  for (const change of [{ kinds: ["aid"] }, { certainty: 0.5 }, { query: "convoy" }] as const) {
    expect(isFiltering({ ...NO_FILTERS, ...change })).toBe(true);
  }
});

test("toggling a filter twice leaves it as it was", () => {
  const view = createView(corpus);
  toggleFilter(view, "kinds", "aid");
  toggleFilter(view, "kinds", "talks");
  expect(view.store.getState().filters.kinds).toEqual(["aid", "talks"]);
  toggleFilter(view, "kinds", "aid");
  toggleFilter(view, "kinds", "talks");
  expect(view.store.getState().filters.kinds).toEqual([]);
});

test("a map view is rounded once, to what a link keeps", () => {
  const rounded = roundMapView({ zoom: 4.123456, lat: -0.000001, lon: 37.1234567 });
  expect(rounded).toEqual({ zoom: 4.12, lat: 0, lon: 37.12346 });
  expect(roundMapView(rounded)).toEqual(rounded);
});
