import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bundle, BundleEvent } from "../../bundle/types.ts";
import { sentencesIn } from "../text/sentences.ts";
import { buildBundle } from "../pipeline/build-bundle.ts";
import { CAREFUL_READER, NO_PLACES, type ReaderEvent } from "./careful-reader.ts";
import { chronicleOf } from "./chronicle.ts";

const SEEDS = join(import.meta.dirname, "../../../seeds");

let bundle: Bundle;
let cacheFolder: string;
beforeAll(async () => {
  cacheFolder = mkdtempSync(join(tmpdir(), "whenwhere-golden-"));
  ({ bundle } = await buildBundle({ inputs: [SEEDS], title: null, cacheFolder }));
}, 120_000);
afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

const articleOf = (seed: string) => bundle.articles.find(({ file }) => file === `${seed}.txt`)!;
const textOf = (id: string | null): string =>
  bundle.articles.find((article) => article.id === id)?.text ?? "";

describe("the five example articles", () => {
  test("are told as in the reviewed chronologies", async () => {
    for (const { id, file } of bundle.articles)
      await expect(chronicleOf(bundle, id)).toMatchFileSnapshot(
        `./expected/${file.replace(/\.txt$/, "")}.txt`,
      );
  });

  test.each([
    ["000_7238783fddb31c1a", "2016-10-20", "2016-10-21"],
    ["001_66b2b6131899f583", "2017-03-27", "2017-03-27"],
    ["002_97135aa477be60db", "2016-12-16", "2016-12-16"],
    ["003_63eceaa3b6000c4b", "2017-11-21", "2017-11-21"],
    ["004_b9588348c7c04cd0", "2016-09-29", "2016-09-29"],
  ])("%s is dated within %s..%s", (seed, from, to) => {
    const { published } = articleOf(seed);
    expect(published).not.toBeNull();
    expect(published!.from >= from && published!.to <= to).toBe(true);
  });

  test.each([
    ["000_7238783fddb31c1a", "TASS"],
    ["001_66b2b6131899f583", "TASS"],
    ["002_97135aa477be60db", "CNN"],
    ["003_63eceaa3b6000c4b", "TASS"],
    ["004_b9588348c7c04cd0", "BBC News"],
  ])("%s comes from %s", (seed, source) => expect(articleOf(seed).source).toBe(source));

  test.each([
    ["000_7238783fddb31c1a", /^Putin discussed with the security Council/],
    ["001_66b2b6131899f583", /^Russian top diplomat believes/],
    ["002_97135aa477be60db", /^Putin calls for Syria peace talks/],
    ["003_63eceaa3b6000c4b", /^Russian and US presidents discuss Syrian crisis/],
    ["004_b9588348c7c04cd0", /^Russia has said it will carry on bombing/],
  ])("%s has its own title, not the site's", (seed, title) => expect(articleOf(seed).title).toMatch(title));

  test.each(CAREFUL_READER)("$seed tells $words on $days at $at", (wanted) => {
    const told = bundle.events.filter((event) => tells(event, wanted));
    expect(told.map(summary)).not.toEqual([]);
    const right = told.filter((event) => isRight(event, wanted)).map(summary);
    if (wanted.miss === undefined)
      expect(right, `told as ${JSON.stringify(told.map(summary))}`).not.toEqual([]);
    else expect(right, "no miss any more: take it off the list").toEqual([]);
  });

  test("have no pin on a person, a body or the wrong town", () => {
    expect(bundle.places.map(({ name }) => name).filter((name) => NO_PLACES.includes(name))).toEqual([]);
    const country = (name: string) => bundle.places.find((place) => place.name === name)?.iso2;
    expect({
      palmyra: country("Palmyra"),
      geneva: country("Geneva"),
      aleppo: country("Aleppo"),
      mosul: country("Mosul"),
    }).toEqual({
      palmyra: "SY",
      geneva: "CH",
      aleppo: "SY",
      mosul: "IQ",
    });
  });

  test("have no event out of the page's furniture", () => {
    for (const article of bundle.articles) {
      const furniture = article.blocks.filter(({ kind }) => kind === "furniture").map(({ span }) => span);
      const spans = bundle.events
        .flatMap(({ reports }) => reports)
        .filter((report) => report.article === article.id);
      for (const { span } of spans)
        expect(furniture.some(([start, end]) => span![0] < end && start < span![1])).toBe(false);
    }
  });

  test("carry for every event its words, a date with a basis, and a place with a role", () => {
    expect(bundle.events.length).toBeGreaterThan(25);
    for (const event of bundle.events) {
      expect(event.places.length, event.title).toBeGreaterThan(0);
      expect(event.title.length).toBeLessThanOrEqual(80);
      const [leading] = event.reports;
      expect(leading!.dateSpan !== null || event.when.basis === "publication", event.title).toBe(true);
      for (const report of event.reports) {
        expect(textOf(report.article).slice(...report.span!)).toBe(report.quote);
        expect(report.dateExplanation).not.toBe("");
      }
    }
  });
});

const tells = ({ reports }: BundleEvent, { seed, words }: ReaderEvent): boolean =>
  reports.some(
    (report) =>
      report.article === articleOf(seed).id && words.every((word) => sentenceAround(report).includes(word)),
  );

/** The sentence of the quote, no more of its paragraph: an event may be read from one clause of it. */
function sentenceAround(report: BundleEvent["reports"][number]): string {
  const text = textOf(report.article);
  const [start, end] = report.span!;
  const around = sentencesIn(text).filter((sentence) => sentence.start < end && start < sentence.end);
  return text.slice(around[0]!.start, around.at(-1)!.end);
}

function isRight(event: BundleEvent, { days, at, status }: ReaderEvent): boolean {
  const [from, to = from] = days.split("..");
  const rightDays = event.when.from >= from! && event.when.to <= to!;
  const names = event.places.map(({ place }) => bundle.places.find(({ id }) => id === place)!.name);
  return (
    rightDays && names.some((name) => name.includes(at)) && (status === undefined || event.status === status)
  );
}

const summary = ({ title, when, places, status }: BundleEvent): string =>
  `${when.from}..${when.to} ${title} [${status}] @ ${places.map(({ place }) => place).join(",")}`;
