import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { compareEvents } from "../order.ts";
import type { BundleEvent, StoredEvent } from "../types.ts";
import { byPlace, runsOfDays } from "./runs-of-days.ts";

const [EXAMPLE] = syntheticBundle({ events: 1 }).events as readonly [BundleEvent];

/** "2016-10-17 b": an event of that day with that id. */
const stored = (...told: readonly string[]): readonly StoredEvent[] =>
  told.map((words) => {
    const [day = "", id = ""] = words.split(" ");
    const event = { ...EXAMPLE, id: id as BundleEvent["id"], when: { ...EXAMPLE.when, from: day, to: day } };
    return { event, json: JSON.stringify(event) };
  });
const ids = (run: readonly StoredEvent[]): string => run.map(({ event }) => event.id).join("");

describe("runsOfDays", () => {
  const EVENTS = stored("2016-10-17 a", "2016-10-17 b", "2016-10-18 c", "2016-10-18 d", "2016-10-18 e");

  test("gives events of the same days together", () => {
    expect([...runsOfDays(EVENTS, 100)].map(ids)).toEqual(["ab", "cde"]);
  });

  test("ends a run where a shard ends", () => {
    expect([...runsOfDays(EVENTS, 4)].map(ids)).toEqual(["ab", "cd", "e"]);
    expect([...runsOfDays(EVENTS, 2)].map(ids)).toEqual(["ab", "cd", "e"]);
  });

  test("refuses events out of order", () => {
    expect(() => [...runsOfDays(EVENTS.toReversed(), 100)]).toThrow("d after e");
  });
});

test("a run is told by place, then kind, then as it came", () => {
  const { events, places } = syntheticBundle({ events: 400 });
  const number = new Map<string, number>(places.map(({ id }, i) => [id, i]));
  const run = events.toSorted(compareEvents).map((event) => ({ event, json: "" }));
  const firstPlace = ({ event }: StoredEvent): number =>
    event.places[0] === undefined ? -1 : number.get(event.places[0].place)!;
  const told = byPlace(run, (id) => number.get(id)!);
  expect(new Set(told)).toEqual(new Set(run));
  expect(told.map(firstPlace)).toEqual(run.map(firstPlace).toSorted((a, b) => a - b));
});
