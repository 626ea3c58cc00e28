import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { parseDay } from "../../domain/day.ts";
import { densityOf, summarise, type Collection } from "./collection.ts";

const { events, ...head } = syntheticBundle({ events: 300, places: 12 });
const collection: Collection = { head, inOrder: () => events };
const summary = summarise(collection);

describe("summarise", () => {
  test("counts events, days and places", () => {
    expect(summary.events).toBe(300);
    expect(summary.span?.start).toBe(parseDay(events[0]!.when.from));
    const [place] = head.places;
    const there = events.filter(({ places }) => places.some(({ place: id }) => id === place!.id));
    expect(summary.counts[0]).toBe(there.length);
  });

  test("names a place's kind only where at least half of its events are of it", () => {
    summary.kinds.forEach((kind, place) => {
      const { id } = head.places[place]!;
      const there = events.filter(({ places }) => places.some(({ place: at }) => at === id));
      if (kind === null) return;
      expect(there.filter((event) => event.kind === kind).length * 2).toBeGreaterThanOrEqual(there.length);
    });
  });

  test("knows no span where there is no event", () => {
    expect(summarise({ head, inOrder: () => [] })).toMatchObject({ events: 0, span: null });
  });
});

describe("densityOf", () => {
  test("puts every event in some bin, and one that lasts into several", () => {
    const density = densityOf(summary, 120);
    expect(density.reduce((sum, bin) => sum + bin, 0)).toBeCloseTo(300, 6);
    expect(Math.min(...density)).toBeGreaterThan(-1e-9);
    const year = { ...events[0]!.when, from: "2016-01-01", to: "2016-12-31" };
    const lasting = { head, inOrder: () => [{ ...events[0]!, when: year }] };
    for (const share of densityOf(summarise(lasting), 4)) expect(share).toBeCloseTo(0.25, 6);
  });

  test("is empty where there is no event", () => {
    expect([...densityOf(summarise({ head, inOrder: () => [] }), 3)]).toEqual([0, 0, 0]);
  });
});
