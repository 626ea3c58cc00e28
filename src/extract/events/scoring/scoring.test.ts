import { describe, expect, test } from "vitest";
import type { AnnotatedDocument, AnnotatedEvent } from "./annotated.ts";
import { anchorsOf } from "./anchors.ts";
import { incidentsOf } from "./incidents.ts";
import { rankDates } from "./timeline.ts";

const event = (fields: Partial<AnnotatedEvent>): AnnotatedEvent => ({
  start: 0,
  end: 40,
  text: "Gunmen attacked a market in Lima.",
  title: "Gunmen attacked a market in Lima",
  kind: "attack",
  status: "happened",
  when: { from: "1989-03-01", to: "1989-03-01", basis: "governed" },
  places: [{ name: "Lima", role: "happened" }],
  placeSpan: null,
  ...fields,
});

const LIMA = { start: 60, end: 64, text: "LIMA", name: "Lima", kind: "city", iso2: "PE" };

const document = (fields: Partial<AnnotatedDocument>): AnnotatedDocument => ({
  id: "d",
  publishedAt: { value: "1989-03-02" },
  timexes: [],
  toponyms: [LIMA],
  events: [],
  ...fields,
});

describe("incidents", () => {
  test("one act told twice is one incident, with every name of its place", () => {
    const again = event({
      start: 50,
      end: 90,
      title: "Nine people were killed",
      when: { from: "1989-03-01", to: "1989-03-01", basis: "carried" },
    });
    expect(incidentsOf(document({ events: [event({}), again] }))).toEqual([
      { date: "1989-03-01", country: "Peru", places: ["Lima", "LIMA"] },
    ]);
  });

  test("war, policing and what lies long back are left out", () => {
    const events = [
      event({ text: "Troops attacked in a clash." }),
      event({ title: "Three guerrillas were killed" }),
      event({ when: { from: "1984-01-01", to: "1984-12-31", basis: "governed" } }),
      event({ kind: "statement" }),
    ];
    expect(incidentsOf(document({ events }))).toEqual([]);
  });
});

const named = (publishedAt: string, ...days: string[]): AnnotatedDocument =>
  document({
    publishedAt: { value: publishedAt },
    timexes: days.map((day, i) => ({ start: i, end: i + 1, type: "DATE", value: day, from: day, to: day })),
  });

describe("dates of a topic", () => {
  test("a day that is still spoken of later comes first", () => {
    const documents = [
      named("2011-03-20", "2011-03-19", "2011-03-20"),
      named("2011-03-20", "2011-03-20"),
      named("2011-04-20", "2011-03-19"),
      named("2011-05-20", "2011-03-19"),
    ];
    expect(rankDates("topic", documents).dates[0]).toBe("2011-03-19");
  });
});

describe("dates of mentions", () => {
  const text = "Boeing was suspended on Thursday. Airbus won.";
  const thursday = {
    start: 24,
    end: 32,
    type: "DATE",
    value: "2003-07-24",
    from: "2003-07-24",
    to: "2003-07-24",
  } as const;

  test("with the text, by the rules for our own triggers", () => {
    const doc = document({ publishedAt: { value: "2003-07-25" }, timexes: [thursday], toponyms: [] });
    expect(anchorsOf(doc, [{ start: 11, end: 20 }], text)).toEqual([
      { start: 11, end: 20, date: "2003-07-24" },
    ]);
  });

  test("without it, by the event that covers the mention, else the publication day", () => {
    const doc = document({ events: [event({ start: 0, end: 33 })] });
    expect(
      anchorsOf(doc, [
        { start: 11, end: 20 },
        { start: 400, end: 403 },
      ]).map(({ date }) => date),
    ).toEqual(["1989-03-01", "1989-03-02"]);
  });
});
