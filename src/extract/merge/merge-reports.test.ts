import { describe, expect, test } from "vitest";
import { ALEPPO, EASTERN_ALEPPO, GENEVA, SYRIA, tell, type Telling } from "./example-records.ts";
import { featuresOf } from "./features.ts";
import { mergeInOrder, mergeReports } from "./merge-reports.ts";
import type { GazetteerPlace } from "../places/types.ts";
import { compareRecords } from "./order.ts";
import type { ReportRecord } from "./types.ts";

const CONVOYS: Telling = {
  text: "Nine convoys of wounded people left eastern Aleppo on Thursday before the operation was halted.",
  title: "Nine convoys leave eastern Aleppo",
  trigger: "left",
  on: "2016-12-15",
};
const merged = (...tellings: readonly Telling[]) => mergeReports(tellings.map(tell));

test("gives an event as soon as its last report has come, and holds no report longer", () => {
  const other: Telling = {
    ...CONVOYS,
    at: GENEVA,
    kind: "talks",
    trigger: "met",
    title: "Envoys meet",
    text: "Envoys met.",
  };
  const records = [
    { ...CONVOYS, article: "a" },
    { ...other, article: "b" },
    { ...CONVOYS, article: "c" },
  ]
    .map((telling) => tell({ ...telling, reported: "2016-12-15" }))
    .toSorted(compareRecords);
  let seen = 0;
  const counted = {
    *[Symbol.iterator]() {
      for (seen = 0; seen < records.length;) yield records[seen++]!;
    },
  };
  const features = records.map(featuresOf);
  const given = [...mergeInOrder(counted, features)].map(({ title }) => title);
  expect(given).toEqual(["Envoys meet", CONVOYS.title]);
  const first = mergeInOrder(counted, features)[Symbol.iterator]();
  first.next();
  expect(seen).toBe(2);
});

const figure = (text: string, value: number) => ({ figures: [{ text, value, unit: "convoy" }] });
const attack = (article: string, value: number): Telling => ({
  article,
  kind: "attack",
  text: `A bomb killed ${value} people at a market in the city's north on Thursday morning.`,
  title: `Bomb kills ${value} people at market`,
  trigger: "killed",
  on: "2016-12-15",
  figures: [{ text: `${value} people`, value, unit: "killed" }],
});

const parallel = (who: string, start: number): Telling => ({
  ...CONVOYS,
  text: `In the end ${who} officers refused to fire on ${who} crowds in the capital that winter.`,
  title: `${who} officers refuse to fire on crowds`,
  trigger: "refused",
  kind: "decision",
  start,
});

const began = (text: string, title: string, trigger: string, start: number): Telling => ({
  text,
  title,
  trigger,
  start,
  kind: "fighting",
  on: "2016-10-17",
  at: SYRIA,
});

const said = (title: string, text: string, trigger: string, start: number, actor: string): Telling => ({
  title,
  text,
  trigger,
  start,
  kind: "statement",
  on: "2017-03-27",
  actors: [actor],
});

describe("one event told twice", () => {
  test("is one event with two reports", () => {
    const [event, ...others] = merged(CONVOYS, {
      ...CONVOYS,
      article: "b",
      text: "Buses and ambulances in nine convoys left the city of Aleppo on Thursday, the Red Cross said.",
      title: "Nine convoys leave Aleppo",
    });
    expect(others).toEqual([]);
    expect(event?.reports.map(({ article }) => article)).toEqual(["a", "b"]);
  });

  test("merges when one names the quarter and the other the city", () => {
    expect(merged({ ...CONVOYS, at: EASTERN_ALEPPO }, { ...CONVOYS, article: "b", at: ALEPPO })).toHaveLength(
      1,
    );
  });

  test("merges when one names the town and the other a place told by it, which is no contradiction", () => {
    const outside: GazetteerPlace = {
      ...ALEPPO,
      id: `${ALEPPO.id}~outside`,
      name: "outside Aleppo",
      kind: "region",
      near: { way: "outside", of: [{ id: ALEPPO.id, name: ALEPPO.name }] },
    };
    const [event, ...others] = merged({ ...CONVOYS, at: outside }, { ...CONVOYS, article: "b", at: ALEPPO });
    expect(others).toEqual([]);
    expect(event!.disagreements).toBeUndefined();
  });

  test("keeps of a place what its surest telling says of it", () => {
    const relation = { words: "50 km east of", km: 50, bearing: "east" } as const;
    const record = tell(CONVOYS);
    const [named] = record.places;
    const sure: ReportRecord = { ...record, places: [{ ...named!, relation }] };
    const copy = tell({ ...CONVOYS, article: "b" });
    const unsure: ReportRecord = { ...copy, places: [{ ...named!, confidence: 0.6 }] };
    const [event] = mergeReports([unsure, sure]);
    expect(event!.places).toEqual([
      { place: ALEPPO.id, role: "happened", basis: "clause", confidence: 0.9, relation },
    ]);
  });

  test("merges a lightly edited copy whose place could only be read as the country", () => {
    const copy = {
      ...CONVOYS,
      article: "b",
      text: CONVOYS.text.replace("Thursday", "15 December"),
      at: SYRIA,
    };
    expect(merged(CONVOYS, copy)).toHaveLength(1);
  });

  test("merges three ways of saying that something began", () => {
    const tellings = [
      began(
        "the operation to free the town from militants, begun on 17 October",
        "Operation to free town begun",
        "begun",
        0,
      ),
      began(
        "The military operation to free the town began on 17 October.",
        "Military operation to free town began",
        "began",
        90,
      ),
      began(
        "17 October, troops began a large operation to free the town",
        "Troops began large operation to free town",
        "began",
        180,
      ),
    ];
    expect(merged(...tellings)).toHaveLength(1);
  });

  test("merges a headline that stresses with a sentence that says", () => {
    const tellings = [
      said(
        "Lavrov stresses Moscow stands for truce",
        "The Russian minister stresses Moscow stands for a truce",
        "stresses",
        0,
        "Russian minister",
      ),
      said(
        "Lavrov said Moscow stands for truce",
        "Moscow stands for a truce but much must be done first, Lavrov said.",
        "said",
        90,
        "Sergey Lavrov",
      ),
    ];
    expect(merged(...tellings)).toHaveLength(1);
  });

  test("keeps both figures as a disagreement", () => {
    const [event] = merged(
      { ...CONVOYS, ...figure("nine convoys", 9) },
      { ...CONVOYS, article: "b", ...figure("ten convoys", 10), text: CONVOYS.text.replace("Nine", "Ten") },
    );
    expect(event?.disagreements).toEqual([{ about: "figure", values: ["nine convoys", "ten convoys"] }]);
  });

  test("keeps both days as a disagreement when copies are dated differently", () => {
    const [event, ...others] = merged(CONVOYS, { ...CONVOYS, article: "b", on: "2016-12-16" });
    expect(others).toEqual([]);
    expect(event?.disagreements).toEqual([{ about: "day", values: ["2016-12-15", "2016-12-16"] }]);
  });

  test("takes a plan as carried out once somebody reports it", () => {
    const [event] = merged(
      { ...CONVOYS, status: "planned", reported: "2016-12-14" },
      { ...CONVOYS, article: "b", status: "happened" },
    );
    expect(event?.status).toBe("happened");
  });

  test("is surer and matters more with two independent sources than with one twice", () => {
    const [two] = merged(CONVOYS, { ...CONVOYS, article: "b" });
    const [one] = merged({ ...CONVOYS, source: "TASS" }, { ...CONVOYS, article: "b", source: "TASS" });
    expect(two!.confidence).toBeGreaterThan(one!.confidence);
    expect(two!.importance).toBeGreaterThan(one!.importance);
  });
});

describe("different events", () => {
  const apart: readonly (readonly [string, Partial<Telling>])[] = [
    [
      "on another day",
      { on: "2016-12-18", text: "Ten more convoys left the last districts of the city at dawn." },
    ],
    ["at another place", { at: GENEVA, text: "Diplomats left the lakeside talks early." }],
    ["of another kind", { kind: "attack" }],
    ["in the same sentence", { article: "a", trigger: "halted" }],
    ["the same words a month later", { on: "2017-01-19", reported: "2017-01-20" }],
    ["denied", { status: "denied", text: "No convoys at all left Aleppo this week, an official insisted." }],
  ];
  test.each(apart)("stay apart when %s", (_, change) => {
    expect(merged(CONVOYS, { ...CONVOYS, article: "b", ...change })).toHaveLength(2);
  });

  test("stay apart when one article tells the like of two names", () => {
    expect(merged(parallel("Tunisian", 0), parallel("Egyptian", 200))).toHaveLength(2);
  });

  test("stay apart when their tolls are far apart", () => {
    expect(merged(attack("a", 4), attack("b", 40))).toHaveLength(2);
  });
});

describe("ids", () => {
  const [earlier, later] = [
    { ...CONVOYS, article: "z", reported: "2016-12-15" },
    { ...CONVOYS, article: "a", reported: "2016-12-16" },
  ];

  test("are the first-published report's, and the others lead to it", () => {
    const [event] = merged(later, earlier);
    expect(event?.id).toBe(tell(earlier).id);
    expect(event?.aliases).toEqual([tell(later).id]);
  });

  test("don't change with the order in which reports come", () => {
    expect(merged(later, earlier)).toEqual(merged(earlier, later));
  });
});
