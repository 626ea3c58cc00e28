import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../domain/day.ts";
import { EVENT_STATUSES, REVIEW_STATES } from "../domain/event.ts";
import type { ArticleId, EventId, PlaceId, StoryId } from "../domain/ids.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import { roundMapView } from "../state/actions/map.ts";
import { WINDOW_MODES } from "../state/view-state.ts";
import { formatLink, parseLink, type Link } from "./link.ts";

const arbDay = fc.integer({ min: -900_000, max: 900_000 }).map((day) => day as Day);
const arbText = fc.string({ minLength: 1, unit: "grapheme" });
const arbMaybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { nil: null });
const arbTexts = <T extends string>(): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(
    arbText.map((text) => text as T),
    { maxLength: 4 },
  );
const arbRange = fc.oneof(
  fc.tuple(arbDay, fc.nat(5000)).map(([first, more]) => ({ first, last: (first + more) as Day })),
  arbDay.map((first) => ({ first, last: null })),
  arbDay.map((last) => ({ first: null, last })),
);
const arbLink: fc.Arbitrary<Link> = fc.record({
  range: arbMaybe(arbRange),
  event: arbMaybe(arbText.map((id) => id as EventId)),
  article: arbMaybe(arbText.map((id) => id as ArticleId)),
  at: arbMaybe(arbText.map((id) => id as PlaceId)),
  exact: fc.boolean(),
  filters: fc.record({
    kinds: fc.subarray([...EVENT_KINDS]),
    sources: arbTexts<string>(),
    places: arbTexts<PlaceId>(),
    statuses: fc.subarray([...EVENT_STATUSES]),
    reviewStates: fc.subarray([...REVIEW_STATES]),
    certainty: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    actors: arbTexts<string>(),
    query: fc.string({ unit: "grapheme" }),
  }),
  map: arbMaybe(
    fc
      .record({
        zoom: fc.double({ min: 0, max: 24, noNaN: true }),
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
      })
      .map(roundMapView),
  ),
  onlyWhatTheMapShows: fc.boolean(),
  mode: fc.constantFrom(...WINDOW_MODES),
  asOf: arbMaybe(arbDay),
  compare: arbMaybe(arbRange),
  story: arbMaybe(fc.record({ id: arbText.map((id) => id as StoryId), step: fc.nat(99_998) })),
  language: arbMaybe(fc.constantFrom("en", "ru", "ar", "zh-Hant-TW")),
});

describe("a link", () => {
  test("read back says what was written, without a complaint", () => {
    fc.assert(
      fc.property(arbLink, (link) => {
        expect(parseLink(`#${formatLink(link)}`)).toEqual({ link, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("holds only characters that mail and chat programs keep, and no dot at its end", () => {
    fc.assert(
      fc.property(arbLink, (link) => {
        expect(formatLink(link)).toMatch(/^(?:[\w\-.%=&,/]*[\w\-%=,/])?$/);
      }),
    );
  });

  test("of any garbage is read without an exception, and what is read can be written", () => {
    const arbGarbage = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              "range",
              "event",
              "kind",
              "q",
              "map",
              "v",
              "certainty",
              "asof",
              "compare",
              "lang",
              "exact",
              "only",
              "?",
            ),
            fc.oneof(
              fc.string(),
              fc.constantFrom("%", "%E0%A4", "..", "a..b", "2016", "1/2/3", "NaN", "1e9", "-", ",,", "0"),
            ),
          ),
        )
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&")),
    );
    fc.assert(
      fc.property(arbGarbage, (fragment) => {
        const { link } = parseLink(fragment);
        expect(parseLink(formatLink(link)).link).toEqual(link);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["#range=2016-10-17..2016-10-21", "range=2016-10-17..2016-10-21"],
    ["#range=2016-10", "range=2016-10-01..2016-10-31"],
    ["#range=2015..2016-02", "range=2015-01-01..2016-02-29"],
    ["#range=earliest..2016", "range=earliest..2016-12-31"],
    ["#range=2016-10-17..latest", "range=2016-10-17..latest"],
    ["range=2016&v=1", "range=2016-01-01..2016-12-31"],
    ["#q=aid+convoy&kind=aid,,talks,aid", "kind=aid,talks&q=aid%20convoy"],
    ["#source=BBC%2C%20London,TASS", "source=BBC%2C%20London,TASS"],
    ["#map=4.567/36.2/-190&unknown=1", ""],
    ["#event=e1&event=e2", "event=e1"],
    ["#compare=2016-10&range=2016-11", "range=2016-11-01..2016-11-30&compare=2016-10-01..2016-10-31"],
    ["#story=mosul", "story=mosul&step=1"],
    ["#step=3&story=mosul&range=2016", "range=2016-01-01..2016-12-31&story=mosul&step=3"],
    ["#step=3", ""],
    ["#q=What%20now.", "q=What%20now%2E"],
    ["#", ""],
  ])("%s means the same as #%s", (given, canonical) => {
    expect(formatLink(parseLink(given).link)).toBe(canonical);
  });

  test.each([
    ["#range=2016-13&event=e1", "range"],
    ["#range=2016-10-21..2016-10-17&event=e1", "range"],
    ["#range=2016-02-30..2016-03-01&event=e1", "range"],
    ["#map=far/away&event=e1", "map"],
    ["#kind=attack,earthquakes&event=e1", "kind"],
    ["#q=%E0%A4&event=e1", "q"],
    ["#v=99&event=e1", "v"],
    ["#mode=sideways&event=e1", "mode"],
    ["#asof=yesterday&event=e1", "asof"],
    ["#compare=2016-10-21..2016-10-17&event=e1", "compare"],
    ["#story=mosul&step=0&event=e1", "step"],
    ["#story=mosul&step=two&event=e1", "step"],
  ])("%s loses only its %s, and says so", (fragment, parameter) => {
    const { link, problems } = parseLink(fragment);
    expect(link.event).toBe("e1");
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(problems[0]!.message).toMatchObject({ parameter });
  });
});
