import { describe, expect, test } from "vitest";
import { EVENT_KINDS, KINDS } from "../../domain/kinds.ts";
import { bundleEvent, bundlePlace } from "./bundle-event.ts";
import { cameoKind } from "./cameo.ts";
import { readTable, type TableItem } from "./read-table.ts";
import type { TableEvent } from "./types.ts";

async function collected(batches: AsyncIterable<readonly TableItem[]>): Promise<readonly TableItem[]> {
  const all: TableItem[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

async function itemsOf(text: string, pieces = 1): Promise<readonly TableItem[]> {
  const bytes = new TextEncoder().encode(text);
  const size = Math.ceil(bytes.length / pieces);
  const chunks = Array.from({ length: pieces }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  return collected(readTable("events.csv", chunks));
}

const eventsOf = async (text: string): Promise<readonly TableEvent[]> =>
  (await itemsOf(text)).flatMap((item) => (item.kind === "event" ? [item.event] : []));

const problemsOf = async (text: string): Promise<readonly string[]> =>
  (await itemsOf(text)).flatMap((item) =>
    item.kind === "problem" ? [`${item.problem.line}: ${item.problem.message}`] : [],
  );

describe("a documented table", () => {
  const HEAD = "title,date,to,precision,kind,place,lat,lon,source,url,text\n";

  test("a row becomes an event with its own words", async () => {
    const [event] = await eventsOf(
      `${HEAD}Convoys leave,2016-12-15,2016-12-16,,evacuation,Aleppo,36.2,37.16,SANA,https://sana.sy/x,"Nine convoys, state media said"\n`,
    );
    expect(event).toMatchObject({
      title: "Convoys leave",
      kind: "evacuation",
      status: "happened",
      when: { from: "2016-12-15", to: "2016-12-16", precision: "range", edtf: "2016-12-15/2016-12-16" },
      place: { name: "Aleppo", lat: 36.2, lon: 37.16, kind: "city" },
      source: "SANA",
      url: "https://sana.sy/x",
      quote: "Nine convoys, state media said",
    });
  });

  test.each([
    ["2016-12-16", "", "2016-12-16", "2016-12-16", "day"],
    ["16 December 2016", "", "2016-12-16", "2016-12-16", "day"],
    ["December 16, 2016", "", "2016-12-16", "2016-12-16", "day"],
    ["20161216", "", "2016-12-16", "2016-12-16", "day"],
    ["2016-12", "", "2016-12-01", "2016-12-31", "month"],
    ["2016-12-16", "week", "2016-12-12", "2016-12-18", "week"],
    ["2016-02-16", "month", "2016-02-01", "2016-02-29", "month"],
    ["2016-12-16", "quarter", "2016-10-01", "2016-12-31", "quarter"],
    ["2016-12-16", "year", "2016-01-01", "2016-12-31", "year"],
    ["2016-12-14..2016-12-16", "", "2016-12-14", "2016-12-16", "range"],
  ])("reads %s at %s precision", async (date, precision, from, to, read) => {
    const [event] = await eventsOf(`title,date,precision\nA,"${date}",${precision}\n`);
    expect(event?.when).toMatchObject({ from, to, precision: read });
  });

  test("other names, semicolons, a byte order mark and quoted line breaks are understood", async () => {
    const [event] = await eventsOf(
      '\uFEFFHeadline;Event Date;Location;Latitude;Longitude;Notes\nFlood;2020-05-01;Dhaka;"23,7";"90,4";"First line\nsecond line"\n',
    );
    expect(event).toMatchObject({
      title: "Flood",
      place: { name: "Dhaka", lat: 23.7 },
      quote: "First line\nsecond line",
    });
  });

  test("a CAMEO code or a PLOVER type is a kind", async () => {
    const events = await eventsOf(
      "title,date,kind\nA,2020-01-01,190\nB,2020-01-01,Protest\nC,2020-01-01,AID\nD,2020-01-01,dance\n",
    );
    expect(events.map(({ kind }) => kind)).toEqual(["fighting", "protest", "aid", "other"]);
  });

  test("a point may be written with a comma or a power of ten", async () => {
    const events = await eventsOf(
      'title,date,place,lat,lon\nA,2020-01-01,X,"36,2",37\nB,2020-01-01,Y,-1.4e-05,2.5E1\n',
    );
    expect(events.map(({ place }) => [place?.lat, place?.lon])).toEqual([
      [36.2, 37],
      [-0.000014, 25],
    ]);
  });

  test("a bad row costs only itself and is named by its line", async () => {
    const text = `${HEAD}Good,2016-12-15,,,,,,,,,\nBad day,2016-02-30,,,,,,,,,\n,2016-12-15,,,,,,,,,\nNowhere,2016-12-15,,,,X,91,0,,,\nNo point,2016-12-15,,,,X,,,,,\nBackwards,2016-12-15,2016-12-01,,,,,,,,\n`;
    expect((await eventsOf(text)).map(({ title }) => title)).toEqual(["Good"]);
    expect(await problemsOf(text)).toEqual([
      "3: has the date “2016-02-30”, which is none",
      "4: has neither a title nor a text",
      "5: has the point “91, 0”, which is nowhere on earth",
      "6: has a place, X, without lat and lon",
      "7: has the dates “2016-12-15” and “2016-12-01”, which are no range",
    ]);
  });

  test("ids come from the row's own id, else from its words, never from its line", async () => {
    const [a, b] = await eventsOf("id,title,date\n7,A,2020-01-01\n8,A,2020-01-01\n");
    const [c] = await eventsOf("id,title,date\n8,Renamed,2020-01-02\n");
    const [d, e] = await eventsOf("title,date\nX,2020-01-01\nY,2020-01-01\n");
    const [f] = await eventsOf("title,date\nY,2020-01-01\n");
    expect(a?.id).not.toBe(b?.id);
    expect(c?.id).toBe(b?.id);
    expect(f?.id).toBe(e?.id);
    expect(f?.id).not.toBe(d?.id);
  });

  test("where the bytes are cut makes no difference", async () => {
    const text = `${HEAD}Überfall,2016-12-15,,,,Ḥalab,36.2,37.16,,,„Zitat“\n`.repeat(1);
    const whole = await itemsOf(text);
    for (const pieces of [2, 7, 40]) expect(await itemsOf(text, pieces)).toEqual(whole);
  });

  test.each([
    ["a table without a date column", "name,colour\nA,red\n", "1: is no table of events that is known"],
    ["no rows", "title,date\n", "1: holds no rows"],
    ["an open quote", 'title,date\nA,"2016-12-16\n', "2: has a quote that never closes"],
    ["nothing", "", "1: holds no rows"],
  ])("%s is refused", async (_, text, message) => {
    expect(await problemsOf(text)).toEqual([message]);
  });

  test("bytes that are no UTF-8 are refused", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("title,date\nCaf"), 0xe9, 0x0a]);
    const items = await collected(readTable("events.csv", [bytes]));
    expect(items).toMatchObject([
      { kind: "problem", problem: { message: "can't be read (it is no UTF-8)" } },
    ]);
  });

  test("a file that isn't there is refused", async () => {
    const items = await collected(readTable("/nowhere/events.csv"));
    expect(items).toMatchObject([
      { kind: "problem", problem: { severity: "refused", message: "can't be read (ENOENT)" } },
    ]);
  });
});

describe("ACLED", () => {
  const HEAD =
    "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,iso,country,location,latitude,longitude,geo_precision,source,notes\n";

  test("an export is recognised and its precision kept", async () => {
    const events = await eventsOf(
      `${HEAD}SYR1,16 December 2016,2016,1,Battles,Armed clash,Military Forces of Syria (2000-),Islamic State,760,Syria,Palmyra,34.5503,38.2691,1,SANA; Reuters,Clashes near the castle.\n` +
        `SYR2,2016-12-10,2016,3,Strategic developments,Agreement,,,760,Syria,Idlib,35.93,36.63,3,AFP,A truce.\n`,
    );
    expect(events).toMatchObject([
      {
        title: "Armed clash: Military Forces of Syria and Islamic State, Palmyra",
        kind: "fighting",
        when: { from: "2016-12-16", precision: "day" },
        place: { name: "Palmyra", lat: 34.5503, kind: "city" },
        source: "SANA",
        quote: "Clashes near the castle.",
      },
      {
        kind: "agreement",
        when: { from: "2016-12-01", to: "2016-12-31", precision: "month" },
        place: { kind: "division" },
      },
    ]);
  });
});

/** An export row with these cells by column number, the rest empty. */
const gdeltRow = (length: number, cells: Readonly<Record<number, string>>): string =>
  Array.from({ length }, (_, i) => cells[i] ?? "").join("\t");

describe("GDELT", () => {
  test("a version 2 file without names is recognised by its columns", async () => {
    const cells = {
      0: "610000001",
      1: "20161216",
      6: "SYRIA",
      16: "RUSSIA",
      26: "190",
      51: "4",
      52: 'Aleppo, "Halab", Syria',
      56: "36.2028",
      57: "37.1586",
      59: "20161217001500",
      60: "https://www.reuters.com/a",
    };
    expect(await eventsOf(`${gdeltRow(61, cells)}\n`)).toMatchObject([
      {
        title: 'Fighting: SYRIA and RUSSIA, Aleppo, "Halab", Syria',
        kind: "fighting",
        when: { from: "2016-12-16", precision: "day" },
        place: { lat: 36.2028, lon: 37.1586, kind: "city" },
        source: "Reuters",
        url: "https://www.reuters.com/a",
        reported: { from: "2016-12-17" },
        actors: ["SYRIA", "RUSSIA"],
      },
    ]);
  });

  test("a version 1 file too", async () => {
    const cells = {
      0: "42",
      1: "20130401",
      26: "043",
      49: "1",
      50: "Syria",
      53: "35",
      54: "38",
      56: "20130401",
      57: "http://example.org/x",
    };
    expect(await eventsOf(`${gdeltRow(58, cells)}\n`)).toMatchObject([
      { kind: "talks", place: { name: "Syria", kind: "country" }, source: "example.org" },
    ]);
  });
});

describe("into the bundle", () => {
  test("a row is one report without an article", async () => {
    const [event] = await eventsOf("title,date,place,lat,lon,source\nFlood,2020-05,Dhaka,23.7,90.4,Dawn\n");
    const bundled = bundleEvent(event!);
    expect(bundled).toMatchObject({
      when: { from: "2020-05-01", to: "2020-05-31", precision: "month", basis: "table" },
      reports: [{ article: null, source: "Dawn", quote: "Flood", span: null }],
      state: "automatic",
    });
    expect(bundled.places[0]?.place).toBe(bundlePlace(event!)?.id);
  });
});

test("every CAMEO root becomes a kind that says it gathers that root", () => {
  for (let root = 1; root <= 20; root += 1) {
    const code = String(root).padStart(2, "0");
    const kind = cameoKind(`${code}0`);
    expect(EVENT_KINDS).toContain(kind);
    expect(KINDS[kind!].cameo).toContain(code);
  }
  expect(cameoKind("0871")).toBe("ceasefire");
  expect(cameoKind("99")).toBeNull();
});
