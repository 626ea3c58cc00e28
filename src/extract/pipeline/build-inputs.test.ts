import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatBundle } from "../../bundle/format-bundle.ts";
import { parseBundle } from "../../bundle/parse-bundle.ts";
import { eventId } from "../merge/report-ids.ts";
import { buildBundle } from "./build-bundle.ts";

vi.setConfig({ testTimeout: 120_000 });

const ARTICLE = `Envoys meet in Geneva

Published: 14 October 2016

Diplomats from six countries met in Geneva on Thursday to discuss a truce.
`;
const TABLE = `id,date,title,place,lat,lon,kind,source
r1,2016-10-15,Convoy reaches Aleppo,Aleppo,36.2,37.16,aid,Red Crescent
r2,2016-02-30,Impossible,Aleppo,36.2,37.16,aid,Red Crescent
r3,2016-10-12,Shelling of Idlib,Idlib,35.93,36.63,attack,Red Crescent
`;

/** Rows that don't pack well. */
const wide = (rows: number): string =>
  Array.from({ length: rows }, (_, i) => `x${i},2016-01-01,${eventId(String(i))},,,,,\n`).join("");

let root = "";
const at = (file: string): string => join(root, file);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "whenwhere inputs "));
  mkdirSync(at("press"));
  writeFileSync(at("press/geneva.txt"), ARTICLE);
  writeFileSync(at("events.csv"), TABLE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const build = async (...files: readonly string[]) =>
  (await buildBundle({ inputs: files.map(at), title: null, cacheFolder: null })).bundle;

describe("a table beside articles", () => {
  test("adds its rows, in order of days, with their own source and place", async () => {
    const bundle = await build("press", "events.csv");
    expect(bundle.events.map(({ when }) => when.from)).toEqual(["2016-10-12", "2016-10-13", "2016-10-15"]);
    const row = bundle.events.at(-1)!;
    expect(row.reports).toMatchObject([{ article: null, source: "Red Crescent", span: null }]);
    expect(bundle.places.find(({ id }) => id === row.places[0]?.place)).toMatchObject({ name: "Aleppo" });
    expect(bundle.provenance.inputs.map(({ file }) => file)).toEqual(["geneva.txt", "events.csv"]);
  });

  test("names a bad row with its line and goes on", async () => {
    const { provenance } = await build("events.csv");
    expect(provenance.warnings).toMatchObject([{ file: "events.csv" }]);
    expect(provenance.warnings[0]!.message).toContain("line 3");
  });

  test("counts a row that stands in two tables once, and says so", async () => {
    writeFileSync(at("again.csv"), TABLE);
    const { events, provenance } = await build("events.csv", "again.csv");
    expect(events).toHaveLength(2);
    expect(
      provenance.warnings.some(({ file, message }) => file === "again.csv" && message.includes("2 rows")),
    ).toBe(true);
  });

  test("names a row that stands twice in one table", async () => {
    writeFileSync(at("twice.csv"), `${TABLE}${TABLE.split("\n")[1]}\n`);
    const { events, provenance } = await build("twice.csv");
    expect(events).toHaveLength(2);
    expect(provenance.warnings.at(-1)).toEqual({
      file: "twice.csv",
      message: "line 5 is the same row again. Delete one of the two.",
    });
  });

  test("gives the same events in parts as whole, however the parts are grouped", async () => {
    const [head = "", ...rows] = TABLE.trim().split("\n");
    rows.forEach((row, i) => writeFileSync(at(`part${i}.csv`), `${head}\n${row}\n`));
    writeFileSync(at("first.csv"), `${[head, rows[0], rows[1]].join("\n")}\n`);
    const whole = await build("events.csv");
    for (const parts of [
      ["part0.csv", "part1.csv", "part2.csv"],
      ["first.csv", "part2.csv"],
      ["part2.csv", "first.csv"],
    ]) {
      const { events, places } = await build(...parts);
      expect({ events, places }).toEqual({ events: whole.events, places: whole.places });
    }
  });

  test("is read packed as well, and one that is cut off says so and counts as far as it goes", async () => {
    const packed = gzipSync(TABLE + wide(2000));
    writeFileSync(at("events.csv.gz"), packed);
    writeFileSync(at("cut.csv.gz"), packed.subarray(0, packed.length - 2000));
    const whole = await build("events.csv.gz");
    expect(whole.events).toHaveLength(2002);
    const { events, provenance } = await build("cut.csv.gz");
    expect(events.length).toBeGreaterThan(2);
    expect(events.length).toBeLessThan(2002);
    expect(provenance.warnings.at(-1)?.message).toContain("the compressed file is cut off");
  });

  test("names a quote that never closes by its line and reads on behind it", async () => {
    writeFileSync(at("open.csv"), TABLE.replace("r1,2016-10-15,Convoy", 'r1,2016-10-15,"Convoy'));
    const { events, provenance } = await build("open.csv");
    expect(events.map(({ title }) => title)).toEqual(["Shelling of Idlib"]);
    expect(provenance.warnings[0]?.message).toBe(
      "line 2 has a quote that never closes. The row is left out; mend it.",
    );
  });

  test("makes a bundle that readers accept", async () => {
    const bundle = await build("press", "events.csv");
    expect(parseBundle(JSON.parse(formatBundle(bundle)), "bundle.json").ok).toBe(true);
  });
});

describe("corrections beside articles", () => {
  test("reach the rows of a table beside which they lie, and leave the others alone", async () => {
    writeFileSync(at("corrections.yaml"), "- words: Convoy reaches Aleppo\n  title: A convoy\n");
    const before = (await build("press", "events.csv")).events;
    const { events, provenance } = await build("events.csv");
    expect(events.find(({ title }) => title === "A convoy")).toMatchObject({ state: "corrected" });
    expect(provenance.corrections).toHaveLength(1);
    const others = (of: typeof before) => of.filter(({ title }) => title === "Shelling of Idlib");
    expect(others(events)).toEqual(others(before));
  });

  test("are applied and told in the provenance", async () => {
    writeFileSync(
      at("press/corrections.yaml"),
      "- words: met in Geneva\n  title: Envoys talk\n  place: Vienna\n",
    );
    const { events, places, provenance } = await build("press");
    expect(events[0]).toMatchObject({ title: "Envoys talk", state: "corrected" });
    expect(places.some(({ name }) => name === "Vienna")).toBe(true);
    expect(provenance.corrections).toMatchObject([{ line: 1 }]);
  });

  test("that fit nothing any more are warnings with their line", async () => {
    writeFileSync(at("press/corrections.yaml"), "- words: never said\n  hide: true\n");
    const { provenance } = await build("press");
    expect(provenance.warnings).toMatchObject([{ file: "corrections.yaml" }]);
    expect(provenance.warnings[0]!.message).toContain("line 1");
  });
});

test("two articles of one name in two folders: the first counts, the second is named", async () => {
  mkdirSync(at("archive"));
  writeFileSync(at("archive/geneva.txt"), ARTICLE.replace("Geneva", "Vienna"));
  const { articles, provenance } = await build("press", "archive");
  expect(articles).toHaveLength(1);
  expect(provenance.warnings.some(({ message }) => message.includes("same name"))).toBe(true);
});

test("an input that is neither folder nor table is refused with what to do", async () => {
  await expect(build("press/geneva.txt")).rejects.toThrow(/--in FOLDER/);
});
