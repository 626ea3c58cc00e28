import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { formatBundle } from "./format-bundle.ts";
import { parseBundle } from "./parse-bundle.ts";
import { BUNDLE_FORMAT, type Bundle } from "./types.ts";

const bundle = syntheticBundle({ events: 30 });
const parsed = (data: unknown) => parseBundle(data, "bundle.json");
const problemWith = (change: (copy: Bundle) => unknown) => {
  const result = parsed(change(structuredClone(bundle)));
  return result.ok ? null : result.problem;
};

describe("parseBundle", () => {
  test("reads what formatBundle writes", () => {
    const result = parsed(JSON.parse(formatBundle(bundle)));
    expect(result.ok && result.value.events.length).toBe(30);
  });

  test("says that a later format needs a later page", () => {
    const problem = problemWith((copy) => ({ ...copy, format: BUNDLE_FORMAT + 1 }));
    expect(problem).toMatchObject({ kind: "newer", file: "bundle.json" });
    expect(problem?.message).toContain(`format ${BUNDLE_FORMAT + 1}`);
  });

  test.each([
    ["a number", 42],
    ["nothing", null],
    ["a list", []],
    ["an empty object", {}],
    ["another format's name", { format: "1" }],
  ])("refuses %s", (_, data) => {
    const result = parsed(data);
    expect(result.ok ? null : result.problem.kind).toBe("broken");
  });

  test("names the path of what has the wrong shape", () => {
    const problem = problemWith((copy) => ({
      ...copy,
      events: copy.events.map((event, i) => (i === 3 ? { ...event, kind: "picnic" } : event)),
    }));
    expect(problem?.message).toContain("events.3.kind");
  });

  test("refuses a day that no calendar has", () => {
    const problem = problemWith((copy) => ({
      ...copy,
      events: [{ ...copy.events[0]!, when: { ...copy.events[0]!.when, from: "2016-02-30" } }],
    }));
    expect(problem?.message).toContain("no possible date");
  });

  test("refuses an event at a place that isn't there", () => {
    expect(problemWith((copy) => ({ ...copy, places: [] }))?.message).toContain("unknown place");
  });

  test("refuses a quote that points outside its article", () => {
    const problem = problemWith((copy) => ({
      ...copy,
      articles: copy.articles.map((article) => ({ ...article, text: "" })),
    }));
    expect(problem?.message).toContain("outside its article");
  });

  test("refuses two events with one id", () => {
    const problem = problemWith((copy) => ({ ...copy, events: [copy.events[0]!, copy.events[0]!] }));
    expect(problem?.message).toContain("two events");
  });
});
