import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ALEPPO, EASTERN_ALEPPO, GENEVA, tell, type Telling } from "./example-records.ts";
import { mergeReports } from "./merge-reports.ts";
import type { ReportRecord } from "./types.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Few words, days and places, so that random articles often tell the same thing. */
const telling = fc.record({
  subject: fc.constantFrom(
    "Nine convoys",
    "Ten convoys",
    "Wounded fighters and families",
    "Foreign ministers",
  ),
  verb: fc.constantFrom("left", "reached", "bypassed"),
  object: fc.constantFrom(
    "the besieged eastern districts",
    "the government's last checkpoint",
    "the lakeside hotel",
  ),
  at: fc.constantFrom(ALEPPO, EASTERN_ALEPPO, GENEVA, null),
  on: fc.constantFrom("2016-12-15", "2016-12-16", "2016-12-12..2016-12-18"),
});
const article = fc.record({
  reported: fc.constantFrom("2016-12-15", "2016-12-16", "2016-12-19", null),
  tellings: fc.array(telling, { minLength: 1, maxLength: 4 }),
});
const corpus = fc.array(article, { minLength: 2, maxLength: 12 });

/** Reports of the article that stands at this place in the generated corpus; its id is its own. */
function reportsOf(
  { reported, tellings }: { reported: string | null; tellings: readonly Tale[] },
  index: number,
) {
  const seen = new Set<string>();
  const records = tellings.map(({ subject, verb, object, at, on }, i) =>
    tell({
      article: `article-${index}`,
      reported,
      text: `${subject} ${verb} ${object} on the agreed day, officials told reporters.`,
      title: `${subject} ${verb} ${object}`,
      trigger: verb,
      at,
      on,
      start: i * 200,
    } satisfies Telling),
  );
  return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}
type Tale = {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  readonly at: typeof ALEPPO | null;
  readonly on: string;
};

/** Every id by which an event can be named, with the event's reports. */
function idsOf(records: readonly ReportRecord[]): Map<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const event of mergeReports(records))
    for (const id of [event.id, ...(event.aliases ?? [])]) ids.set(id, [...(ids.get(id) ?? []), event.id]);
  return ids;
}

test("over a thousand random edits of a corpus, each id of an untouched article leads to exactly one event", () => {
  fc.assert(
    fc.property(
      corpus,
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.nat()),
      (articles, keep, order) => {
        const all = articles.map(reportsOf);
        const kept = all.filter(() => keep.next().value as boolean);
        const shuffled = kept
          .map((reports) => ({ reports, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .flatMap(({ reports }) => reports);
        const before = idsOf(all.flat());
        const after = idsOf(shuffled);
        for (const { id } of shuffled) {
          expect(before.get(id)).toHaveLength(1);
          expect(after.get(id)).toHaveLength(1);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("the same reports in another order give the same events, to the last byte", () => {
  fc.assert(
    fc.property(corpus, (articles) => {
      const all = articles.map(reportsOf);
      const there = JSON.stringify(mergeReports(all.flat()));
      const back = JSON.stringify(mergeReports(all.toReversed().flatMap((reports) => reports.toReversed())));
      expect(back).toBe(there);
    }),
    { numRuns: 200 },
  );
});
