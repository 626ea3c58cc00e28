import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { compareEvents } from "../../bundle/order.ts";
import { openEventStore } from "./event-store.ts";

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "whenwhere scratch "));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const EVENTS = syntheticBundle({ events: 500 }).events;
const SHUFFLED = EVENTS.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("openEventStore", () => {
  test.each([1000, 499, 100, 7, 1])(
    "gives back every event and its JSON in order when %i fit into memory",
    (most) => {
      const store = openEventStore(scratch, most);
      SHUFFLED.forEach(store.add);
      const wanted = EVENTS.toSorted(compareEvents).map((event) => ({ event, json: JSON.stringify(event) }));
      expect([...store.inOrder()]).toEqual(wanted);
      expect([...store.inOrder()]).toEqual(wanted);
      store.close();
    },
  );

  test("may be left in the middle and begun again", () => {
    const store = openEventStore(scratch, 50);
    SHUFFLED.forEach(store.add);
    const [first] = store.inOrder();
    const [again] = store.inOrder();
    expect(again).toEqual(first);
    store.close();
  });

  test("touches the disk only when it must, and leaves nothing there", () => {
    const small = openEventStore(join(scratch, "never"));
    SHUFFLED.forEach(small.add);
    expect([...small.inOrder()]).toHaveLength(EVENTS.length);
    expect(existsSync(join(scratch, "never"))).toBe(false);
    const large = openEventStore(join(scratch, "once"), 100);
    SHUFFLED.forEach(large.add);
    expect(readdirSync(join(scratch, "once"))).toHaveLength(1);
    large.close();
    expect(readdirSync(join(scratch, "once"))).toEqual([]);
  });
});
