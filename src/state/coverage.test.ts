import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysTold, mergeRanges } from "../bundle/news-days.ts";
import { formatDay, parseDay, type Day } from "../domain/day.ts";
import { lastDay, rangeOfDays, type TimeRange } from "../domain/time-range.ts";
import { coverageOf, isCovered, uncoveredIn } from "./coverage.ts";

const day = (text: string): Day => parseDay(text)!;
const words = ({ start, end }: TimeRange): string =>
  `${formatDay(start)}..${formatDay(lastDay({ start, end }))}`;
const published = (from: string, to = from) =>
  ({
    published: { from, to, precision: "range", edtf: `${from}/${to}`, basis: "given", reasons: [] },
  }) as const;
type Published = ReturnType<typeof published> | { readonly published: null };
const coverageOfArticles = (...articles: readonly Published[]) =>
  coverageOf({ articles: { newsDays: mergeRanges(articles.flatMap(daysTold)) } });

describe("coverage", () => {
  test("is the week up to each article's publication", () => {
    const coverage = coverageOfArticles(published("2016-10-20", "2016-10-21"), published("2016-09-29"))!;
    expect(uncoveredIn(coverage, rangeOfDays(day("2016-09-01"), day("2016-10-31"))).map(words)).toEqual([
      "2016-09-01..2016-09-22",
      "2016-09-30..2016-10-13",
      "2016-10-22..2016-10-31",
    ]);
  });

  test("isn't known where no article has a date", () => {
    expect(coverageOfArticles({ published: null })).toBeNull();
    expect(coverageOfArticles()).toBeNull();
  });

  test("of any articles says of every day alone what it says of stretches", () => {
    const arbDay = fc.integer({ min: 17_000, max: 17_120 }).map((n) => n as Day);
    fc.assert(
      fc.property(
        fc.array(arbDay, { minLength: 1, maxLength: 12 }),
        arbDay,
        fc.nat(60),
        (days, first, more) => {
          const coverage = coverageOfArticles(...days.map((d) => published(formatDay(d))))!;
          const range = rangeOfDays(first, (first + more) as Day);
          const bare = new Set(
            uncoveredIn(coverage, range).flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, i) => start + i),
            ),
          );
          for (let d: number = range.start; d < range.end; d += 1) {
            const isTold = days.some((told) => d <= told && d > told - 7);
            expect(bare.has(d)).toBe(!isTold);
            expect(isCovered(coverage, rangeOfDays(d as Day, d as Day))).toBe(isTold);
          }
          expect(isCovered(coverage, range)).toBe(bare.size < range.end - range.start);
        },
      ),
    );
  });
});
