import { describe, expect, test } from "vitest";
import { csvCell, EVENT_FORMATS } from "./event-formats.ts";
import type { EventRow } from "./event-rows.ts";

const ROW: EventRow = {
  id: "e1",
  title: 'Nine convoys leave <Aleppo> & "Idlib"',
  kind: "evacuation",
  status: "happened",
  from: "2016-12-15",
  to: "2016-12-31",
  precision: "range",
  basis: "clause",
  place: "Aleppo",
  placeKind: "city",
  role: "happened",
  article: "a.txt",
  source: "TASS",
  published: "2016-12-16",
  quote: "Nine convoys,\nsaid the Red Cross; left.",
  relation: "50 km east of",
  alternatives: "Aleppo, Pennsylvania, United States (g5178127)",
  point: { lat: 36.2, lon: 37.1 },
};
const NOWHERE: EventRow = { ...ROW, id: "e2", place: null, placeKind: null, role: null, point: null };

const write = (name: keyof typeof EVENT_FORMATS, rows: readonly EventRow[]): string => {
  const { head, row, between, tail } = EVENT_FORMATS[name];
  return head("Title") + rows.map(row).join(between) + tail;
};

describe("geojson", () => {
  test("has a point as longitude and latitude, and null where there is none", () => {
    const { type, features } = JSON.parse(write("geojson", [ROW, NOWHERE]));
    expect(type).toBe("FeatureCollection");
    expect(features[0].geometry).toEqual({ type: "Point", coordinates: [37.1, 36.2] });
    expect(features[0].properties).toMatchObject({ id: "e1", from: "2016-12-15", role: "happened" });
    expect(features[1].geometry).toBeNull();
  });

  test("is a collection without features when there is nothing", () => {
    expect(JSON.parse(write("geojson", []))).toEqual({ type: "FeatureCollection", features: [] });
  });
});

describe("csv", () => {
  test("quotes commas, quotes and line breaks", () => {
    const text = write("csv", [ROW]);
    expect(text.split("\r\n")[0]).toBe(
      "id,title,kind,status,from,to,precision,basis,place,placeKind,role,article,source,published,quote,lat,lon,relation,alternatives",
    );
    expect(text).toContain('"Nine convoys leave <Aleppo> & ""Idlib"""');
    expect(text).toContain('"Nine convoys,\nsaid the Red Cross; left."');
    expect(text).toContain(',36.2,37.1,50 km east of,"Aleppo, Pennsylvania, United States (g5178127)"');
  });

  test.each(["=1+1", "+cmd", "@sum", "-two"])("keeps a spreadsheet from running %s", (cell) => {
    expect(csvCell(cell)).toBe(`'${cell}`);
  });

  test("leaves dates before Christ alone", () => {
    expect(csvCell("-0043-03-15")).toBe("-0043-03-15");
  });
});

test("json and jsonl hold the same rows", () => {
  const lines = write("jsonl", [ROW, NOWHERE])
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(JSON.parse(write("json", [ROW, NOWHERE]))).toEqual(lines);
  expect(lines[0]).toMatchObject({ lat: 36.2, lon: 37.1 });
});

test("kml escapes markup and drops what XML can't hold", () => {
  const text = write("kml", [{ ...ROW, quote: "bad \u0001 byte" }]);
  expect(text).toContain("<name>Nine convoys leave &lt;Aleppo&gt; &amp; &quot;Idlib&quot;</name>");
  expect(text).toContain("<begin>2016-12-15</begin><end>2016-12-31</end>");
  expect(text).toContain("bad  byte");
});

describe("ics", () => {
  test("ends on the day after, because its ends are outside", () => {
    expect(write("ics", [ROW])).toContain("DTEND;VALUE=DATE:20170101");
  });

  test("escapes text and folds lines at 75 bytes", () => {
    const text = write("ics", [{ ...ROW, quote: `${"é".repeat(80)};` }]);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll("\r\n ", "")).toContain("é\\;");
  });
});
