import { expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { addDays, formatDay, type Day } from "../../../domain/day.ts";
import { rangeOfDays } from "../../../domain/time-range.ts";
import { setFilters } from "../../../state/actions/filters.ts";
import { commitRange } from "../../../state/actions/range.ts";
import { setAsOf } from "../../../state/actions/report-time.ts";
import { createView, type View } from "../../../state/view.ts";
import { timelineInEnglish as words } from "../../words/en-timeline.ts";
import { asidesOf } from "./asides.ts";

const bundle = syntheticBundle({ events: 40 });
const asides = (view: View): readonly string[] =>
  asidesOf(view.snapshot(), view.store.getState().asOf, words);

/** The synthetic events with one article, published so many days after the last of them. */
function viewPublished(daysAfter: number): { readonly view: View; readonly after: Day } {
  const after = createView(corpusFromBundle(bundle)).snapshot().span.end;
  const day = formatDay(addDays(after, daysAfter));
  const [article] = bundle.articles;
  const published = { from: day, to: day, precision: "day", edtf: day, basis: "given", reasons: [] } as const;
  return {
    view: createView(corpusFromBundle({ ...bundle, articles: [{ ...article!, published }] })),
    after,
  };
}

test("days that nobody wrote of are told apart from days that articles tell nothing of", () => {
  const { view, after } = viewPublished(30);
  commitRange(view, rangeOfDays(addDays(after, 28), addDays(after, 29)));
  expect(asides(view)).toEqual([words.coveredButEmpty]);
  commitRange(view, rangeOfDays(addDays(after, 10), addDays(after, 20)));
  expect(asides(view)).toEqual([words.uncovered]);
});

test("where filters alone hide the events nothing is said of coverage, and later reports are counted", () => {
  const { view } = viewPublished(30);
  setFilters(view, { actors: ["nobody of that name"] });
  expect(asides(view)).toEqual([]);
  setFilters(view, { actors: [] });
  const earliest = 0 as Day;
  setAsOf(view, earliest);
  const { total, reportedLater } = view.snapshot();
  expect(total + reportedLater).toBe(40);
  expect(asides(view)).toEqual([words.asKnownOn(earliest), words.reportedLater(reportedLater)]);
});
