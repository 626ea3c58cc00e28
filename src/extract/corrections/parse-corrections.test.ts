import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { parseCorrectedDate } from "./corrected-date.ts";
import { formatCorrections } from "./format-corrections.ts";
import { parseCorrections } from "./parse-corrections.ts";
import type { Correction } from "./types.ts";

const problemsIn = (text: string): readonly string[] =>
  parseCorrections("corrections.yaml", text).problems.map(({ line, message }) => `${line}: ${message}`);

describe("corrections.yaml", () => {
  test("entries keep their lines and their text as written", () => {
    const text = "# why\n- event: e1\n  title: No\n  date: 2016\n\n- words: the truce\n  hide: true\n";
    expect(parseCorrections("c", text)).toEqual({
      corrections: [
        { event: "e1", title: "No", date: "2016", line: 2 },
        { words: "the truce", hide: true, line: 6 },
      ],
      problems: [],
    });
  });

  test.each([
    ["- event: e1\n  colour: red\n  title: A\n", ['2: has a key "colour" that isn’t known']],
    ["- event: e1\n  title: A\n  date: 2016-02-30\n", [/^3: date is no date; write it like/]],
    ["- event: e1\n  kind: dance\n", [/^2: kind must be one of statement/]],
    ["- title: A\n", ["1: doesn’t say which event: give event:, words: or was:"]],
    ["- event: e1\n", [/^1: must do one thing/]],
    ["- event: e1\n  hide: true\n  title: A\n", [/^1: must do one thing/]],
    ["- event: e1\n  hide: yes\n", ["2: hide must be true"]],
    ["- event: e1\n  merge: e2\n", ["2: merge must be a list of events"]],
    ["- event: e1\n  place: {name: A, lat: 99, lon: 1}\n", [/^2: place/]],
    ["- add: {title: A}\n", [/^1: add.*lacks "date"$/]],
    ["- just words\n", ["1: must be keys and values"]],
    ["event: e1\n", ["1: is no list of corrections"]],
    ["- event: 'e1\n", [/^\d: isn’t valid YAML/]],
  ])("%j is reported with its line", (text, expected) => {
    const found = problemsIn(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((message, i) =>
      typeof message === "string" ? expect(found[i]).toBe(message) : expect(found[i]).toMatch(message),
    );
  });

  test("a fault costs only its own entry", () => {
    const { corrections, problems } = parseCorrections(
      "c",
      "- event: e1\n  checked: maybe\n- event: e2\n  checked: true\n",
    );
    expect(corrections.map(({ event }) => event)).toEqual(["e2"]);
    expect(problems).toHaveLength(1);
  });

  test.each(["", "# nothing yet\n"])("an empty file holds none: %j", (text) => {
    expect(parseCorrections("c", text)).toEqual({ corrections: [], problems: [] });
  });

  test("an alias bomb is refused, not unfolded", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `  a${i}: &a${i} [${Array(10)
          .fill(i === 0 ? "x" : `*a${i - 1}`)
          .join(", ")}]`,
    );
    expect(problemsIn(`- event: e1\n${levels.join("\n")}\n`)).toEqual(["1: repeats itself without end"]);
  });
});

describe("what is written is read back", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1 })
    .map((raw) => raw.trim())
    .filter((raw) => raw !== "");
  const date = fc.constantFrom(
    "2016",
    "2016-12",
    "2016-12-16",
    "2016-12-14..2016-12-16",
    "2016-12~",
    "..2016",
    "2016-12-01..",
  );
  const place = fc.oneof(
    text,
    fc.record({
      name: text,
      lat: fc.integer({ min: -90, max: 90 }),
      lon: fc.integer({ min: -180, max: 180 }),
    }),
  );
  const change = fc.record(
    { title: text, date, place, kind: fc.constantFrom(...EVENT_KINDS) },
    { requiredKeys: ["title"] },
  );
  const why = { note: text, by: text };
  const correction = fc.oneof(
    fc.record(
      { event: text, words: text, title: text, date, place, ...why },
      { requiredKeys: ["event", "title"] },
    ),
    fc.record({ words: text, hide: fc.constant(true as const), ...why }, { requiredKeys: ["words", "hide"] }),
    fc.record({ event: text, checked: fc.constant(true as const) }),
    fc.record({ event: text, merge: fc.array(fc.record({ event: text }), { minLength: 1 }) }),
    fc.record({
      event: text,
      split: fc.array(
        fc.tuple(text, change).map(([words, rest]) => Object.assign({ words }, rest)),
        { minLength: 1 },
      ),
    }),
    fc.record({ add: fc.tuple(date, change).map(([day, rest]) => Object.assign(rest, { date: day })) }),
  );

  test("for any corrections", () => {
    fc.assert(
      fc.property(fc.array(correction), (entries) => {
        const written = entries.map((entry): Correction => Object.assign({ line: 1 }, entry));
        const { corrections, problems } = parseCorrections("c", formatCorrections(written));
        expect(problems).toEqual([]);
        expect(corrections.map(({ line: _line, ...entry }) => entry)).toEqual(entries);
      }),
    );
  });
});

describe("a corrected date", () => {
  test.each([
    ["2016-12-16", { from: "2016-12-16", to: "2016-12-16", precision: "day", edtf: "2016-12-16" }],
    [
      "2016-12~",
      { from: "2016-12-01", to: "2016-12-31", precision: "month", approximate: true, edtf: "2016-12~" },
    ],
    [
      "2016-12-14..",
      { from: "2016-12-14", to: "2016-12-14", precision: "day", open: "end", edtf: "2016-12-14/.." },
    ],
    ["..2016", { from: "2016-12-31", to: "2016-12-31", precision: "year", open: "start", edtf: "../2016" }],
  ])("%s", (raw, expected) => {
    expect(parseCorrectedDate(raw)).toEqual(expected);
  });

  test.each(["", "~", "..", "2016~~", "2016..2017..", "soon"])("not: %j", (raw) => {
    expect(parseCorrectedDate(raw)).toBeNull();
  });
});
