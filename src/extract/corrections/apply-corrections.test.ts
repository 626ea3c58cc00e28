import { describe, expect, test } from "vitest";
import type { BundleEvent } from "../../bundle/types.ts";
import { applyCorrections, type Corrected } from "./apply-corrections.ts";
import { EXAMPLE_ARTICLE, EXAMPLE_LOOKUP, exampleEvent, exampleReport } from "./example-events.ts";
import { parseCorrections } from "./parse-corrections.ts";

const CONVOYS = exampleEvent("e1", "Nine convoys have left “the city” since Thursday", "2016-12-15", {
  aliases: ["e1b" as BundleEvent["id"]],
});
const TRUCE = exampleEvent("e2", "The truce held on Friday", "2016-12-16");
const TALKS = exampleEvent("e3", "Talks on the truce were held in Geneva", "2016-12-17", {
  reports: [
    exampleReport("Talks on the truce were held in Geneva"),
    exampleReport("The envoys met again on Sunday", "a2"),
  ],
});
const EVENTS = [CONVOYS, TRUCE, TALKS];

function apply(yaml: string, events: readonly BundleEvent[] = EVENTS): Corrected {
  const { corrections, problems } = parseCorrections("corrections.yaml", yaml);
  expect(problems).toEqual([]);
  return applyCorrections(events, [EXAMPLE_ARTICLE], corrections, EXAMPLE_LOOKUP);
}

const reasons = ({ unmatched }: Corrected): readonly string[] =>
  unmatched.map(({ line, message }) => `${line}: ${message}`);
const event = ({ events }: Corrected, id: string): BundleEvent | undefined =>
  events.find((one) => one.id === id);

describe("which event is meant", () => {
  test.each([
    ["its id", "event: e1"],
    ["an id it had before", "event: e1b"],
    [
      "words of its sentence, whatever the case, spaces and quotation marks",
      'words: NINE  convoys have left "the city"',
    ],
    ["words when its id has changed", "event: gone\n  words: nine convoys"],
    ["its title as found", "was: NINE convoys have left “the city” since"],
    [
      "words and its title, where one sentence tells two events",
      "words: the\n  was: Nine convoys have left “the city” since",
    ],
    ["words and the article's file", "words: nine convoys\n  article: truce.txt"],
  ])("%s", (_, target) => {
    const corrected = apply(`- ${target}\n  title: Convoys leave`);
    expect(event(corrected, "e1")).toMatchObject({ title: "Convoys leave", state: "corrected" });
    expect(corrected.unmatched).toEqual([]);
  });

  test("what fits nothing or several things is listed and changes nothing", () => {
    const corrected = apply(
      "- event: gone\n  hide: true\n- words: no such words\n  hide: true\n- words: the truce\n  hide: true\n- words: nine convoys\n  article: other.txt\n  hide: true\n",
    );
    expect(corrected.events).toEqual(EVENTS);
    expect(corrected.applied).toEqual([]);
    expect(reasons(corrected)).toEqual([
      "1: wasn’t applied: there is no event gone",
      "3: wasn’t applied: no event was told with the words “no such words”",
      "5: wasn’t applied: the words “the truce” fit 2 events: e2 (The truce held on Friday), e3 (Talks on the truce were held in Geneva)",
      "7: wasn’t applied: no event was told with the words “nine convoys”",
    ]);
  });
});

describe("what a correction does", () => {
  test("sets what it names and nothing else", () => {
    const corrected = apply(
      "- event: e1\n  date: 2016-12-15..2016-12-16\n  kind: evacuation\n  note: both days\n  by: Ana",
    );
    expect(event(corrected, "e1")).toEqual({
      ...CONVOYS,
      kind: "evacuation",
      when: {
        from: "2016-12-15",
        to: "2016-12-16",
        precision: "range",
        edtf: "2016-12-15/2016-12-16",
        basis: "corrected",
      },
      reports: [{ ...CONVOYS.reports[0], dateExplanation: "Set by a person (Ana): both days" }],
      confidence: 1,
      state: "corrected",
    });
    expect(corrected.applied).toEqual([
      { line: 1, text: "set date, kind of “Nine convoys have left “the city” since ” (Ana): both days" },
    ]);
  });

  test.each([
    ["Aleppo", ["g170063"]],
    ["g4717560", ["g4717560"]],
    ["Paris", ["g2988507"]],
    ["Paris, Texas", ["g4717560"]],
    ["[Aleppo, {name: Paris, role: origin}]", ["g170063", "g2988507"]],
  ])("place: %s", (place, ids) => {
    const corrected = apply(`- event: e1\n  place: ${place}`);
    expect(event(corrected, "e1")?.places.map((one) => one.place)).toEqual(ids);
    expect([...corrected.places.keys()]).toEqual(ids);
  });

  test("a place of one's own comes with its point", () => {
    const corrected = apply(
      "- event: e1\n  place: {name: Ramouseh crossing, lat: 36.155, lon: 37.126, role: origin}",
    );
    const [place] = event(corrected, "e1")!.places;
    expect(place).toMatchObject({ role: "origin", basis: "corrected", confidence: 1 });
    expect(corrected.places.get(place!.place)).toMatchObject({
      name: "Ramouseh crossing",
      lat: 36.155,
      source: "corrections",
    });
  });

  test("a place that nobody knows isn't applied", () => {
    expect(reasons(apply("- event: e1\n  place: Xyzzy"))).toEqual([
      "1: wasn’t applied: no place is called “Xyzzy”; give its name, lat and lon",
    ]);
  });

  test("checked says that a person looked", () => {
    expect(event(apply("- event: e2\n  checked: true"), "e2")).toEqual({
      ...TRUCE,
      confidence: 1,
      state: "checked",
    });
  });

  test("hide takes the event out", () => {
    expect(apply("- event: e2\n  hide: true").events).toEqual([CONVOYS, TALKS]);
  });

  test("merge keeps the first one's facts, all reports, all ids, and the difference in days", () => {
    const corrected = apply("- event: e2\n  merge: [{event: e3}, {words: nine convoys}]");
    expect(corrected.events).toHaveLength(1);
    expect(event(corrected, "e2")).toMatchObject({
      title: TRUCE.title,
      aliases: ["e1", "e1b", "e3"],
      when: { from: "2016-12-16" },
      disagreements: [{ about: "day", values: ["2016-12-16", "2016-12-17", "2016-12-15"] }],
      state: "corrected",
    });
    expect(event(corrected, "e2")?.reports).toHaveLength(4);
  });

  test("merging an event with itself isn't applied", () => {
    expect(reasons(apply("- event: e2\n  merge: [{event: e2}]"))).toEqual([
      "1: wasn’t applied: they are one event already",
    ]);
  });

  test("split moves the reports told with the words", () => {
    const corrected = apply(
      "- event: e3\n  split:\n    - words: met again\n      title: Envoys meet again\n      date: 2016-12-18",
    );
    expect(corrected.events).toHaveLength(4);
    expect(event(corrected, "e3")?.reports).toHaveLength(1);
    expect(corrected.events.at(-1)).toMatchObject({
      title: "Envoys meet again",
      when: { from: "2016-12-18", basis: "corrected" },
      reports: [{ article: "a2" }],
    });
  });

  test("split of one sentence leaves it with both", () => {
    const corrected = apply("- event: e1\n  split:\n    - words: since Thursday\n      title: Convoys begin");
    expect(event(corrected, "e1")?.reports).toHaveLength(1);
    expect(corrected.events.find(({ title }) => title === "Convoys begin")?.reports).toHaveLength(1);
  });

  test("add makes an event, with the words of its article as evidence", () => {
    const corrected = apply(
      '- add:\n    title: Envoy flies to Geneva\n    date: 2016-12-16\n    place: Aleppo\n    kind: talks\n    article: truce.txt\n    words: envoy "went to Geneva"\n  by: Ana',
    );
    const added = corrected.events.find(({ title }) => title === "Envoy flies to Geneva")!;
    expect(added).toMatchObject({
      kind: "talks",
      state: "corrected",
      reports: [{ article: "a1", dateExplanation: "Set by a person (Ana)" }],
    });
    const [report] = added.reports;
    expect(EXAMPLE_ARTICLE.text.slice(...report!.span!)).toBe("envoy “went to\nGeneva”");
    expect(report!.quote).toBe("envoy “went to\nGeneva”");
  });

  test.each([
    ["article: nowhere.txt", "there is no article nowhere.txt"],
    ["article: truce.txt\n    words: never said", "truce.txt doesn’t have the words “never said”"],
  ])("add with %j isn't applied", (where, reason) => {
    expect(reasons(apply(`- add:\n    title: A\n    date: 2016\n    ${where}`))).toEqual([
      `1: wasn’t applied: ${reason}`,
    ]);
  });
});

describe("corrections together", () => {
  test("each is applied to what the ones before it left", () => {
    const corrected = apply(
      "- event: e2\n  merge: [{event: e3}]\n- event: e3\n  title: Truce and talks\n- event: e2\n  hide: true\n- event: e3\n  checked: true",
    );
    expect(corrected.events).toEqual([CONVOYS]);
    expect(corrected.applied.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(reasons(corrected)).toEqual(["7: wasn’t applied: there is no event e3"]);
  });

  test("the result is in the bundle's order and the inputs stay as they were", () => {
    const before = structuredClone(EVENTS);
    const corrected = apply("- event: e3\n  date: 2015");
    expect(corrected.events.map(({ id }) => id)).toEqual(["e3", "e1", "e2"]);
    expect(EVENTS).toEqual(before);
  });

  test("applying the same corrections to the same events gives the same events", () => {
    const yaml =
      "- event: e3\n  split: [{words: met again}]\n- add: {title: A, date: 2016}\n- event: e1\n  place: Paris";
    expect(apply(yaml).events).toEqual(apply(yaml).events);
  });
});
