import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { applyCorrections } from "../extract/corrections/apply-corrections.ts";
import { parseCorrections } from "../extract/corrections/parse-corrections.ts";
import type { Bundle } from "../bundle/types.ts";
import { certaintyOf, reviewEntry } from "./review-entry.ts";

const bundle = syntheticBundle({ events: 40 });
const nowhere = { byId: () => undefined, byName: () => [] };
const correct = ({ events, articles }: Bundle, yaml: string) => {
  const { corrections, problems } = parseCorrections("corrections.yaml", yaml);
  return { problems, ...applyCorrections(events, articles, corrections, nowhere) };
};

describe("reviewEntry", () => {
  test("gives lines that, pasted, mark each event as checked", () => {
    const yaml = bundle.events.map((event) => reviewEntry(event, bundle)).join("\n\n");
    const { problems, unmatched, events } = correct(bundle, yaml);
    expect([problems, unmatched]).toEqual([[], []]);
    expect(events.every(({ state }) => state === "checked")).toBe(true);
  });

  test("lets no line of an article break out of its comment", () => {
    const [event] = bundle.events;
    const hostile = {
      ...event!,
      title: "Truce\n- add: { title: planted }",
      reports: [{ ...event!.reports[0]!, quote: "said\u2028- event: x\r\n  hide: true" }],
    };
    const { problems, unmatched, events } = correct(
      { ...bundle, events: [hostile] },
      reviewEntry(hostile, bundle),
    );
    expect([problems, unmatched]).toEqual([[], []]);
    expect(events).toHaveLength(1);
  });
});

test("an event is as sure as the least sure part of it", () => {
  const event = { ...bundle.events[0]!, confidence: 0.9, places: [] };
  expect(certaintyOf({ ...event, when: { ...event.when, basis: "clause" } })).toBe(0.9);
  expect(certaintyOf({ ...event, when: { ...event.when, basis: "publication" } })).toBe(0.5);
});
