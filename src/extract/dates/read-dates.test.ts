import { describe, expect, test } from "vitest";
import { readDates } from "./read-dates.ts";
import { datesOf, given, valuesIn } from "./testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("days that an expression names", () => {
  test.each([
    ["on Thursday", "2016-10-20", "2016-10-20", "day", "2016-10-20"],
    ["since Thursday", "2016-10-20", "2016-10-20", "day", "2016-10-20/.."],
    ["until 2014", "2014-01-01", "2014-12-31", "year", "../2014"],
    ["in October", "2016-10-01", "2016-10-31", "month", "2016-10"],
    ["around October 2014", "2014-10-01", "2014-10-31", "month", "2014-10~"],
    ["by the end of 2014", "2014-07-03", "2014-12-31", "year", "../2014-12-31"],
    ["last week", "2016-10-10", "2016-10-16", "week", "2016-10-10/2016-10-16"],
    ["in the third quarter of 2015", "2015-07-01", "2015-09-30", "quarter", "2015-35"],
    ["in the winter of 2014", "2014-12-01", "2015-02-28", "season", "2014-24"],
    ["in the 1960s", "1960-01-01", "1969-12-31", "decade", "196X"],
    ["in 44 BC", "-0043-01-01", "-0043-12-31", "year", "-0043"],
    ["in the past two weeks", "2016-10-07", "2016-10-21", "range", "2016-10-07~/2016-10-21~"],
    ["in the past month", "2016-09-21", "2016-10-21", "range", "2016-09-21~/2016-10-21~"],
    ["over the last two years", "2014-10-21", "2016-10-21", "range", "2014-10-21~/2016-10-21~"],
    ["in the next three months", "2016-10-21", "2017-01-21", "range", "2016-10-21~/2017-01-21~"],
    ["later this year", "2016-10-22", "2016-12-31", "range", "2016-10-22~/2016-12-31~"],
    ["earlier this week", "2016-10-17", "2016-10-20", "range", "2016-10-17~/2016-10-20~"],
  ])("%s is %s to %s, to the %s, %s", (text, from, to, precision, edtf) => {
    expect(datesOf(text, PUBLISHED).timexes[0]?.when).toMatchObject({ from, to, precision, edtf });
  });

  test.each(["for two weeks", "every Friday", "now", "recently"])("%s names none", (text) => {
    expect(datesOf(text, PUBLISHED).timexes[0]?.when).toBeUndefined();
  });

  test.each([
    ["from 17 to 20 October", "2016-10-17", "2016-10-20"],
    ["between 17 and 20 October", "2016-10-17", "2016-10-20"],
    ["October–December 2014", "2014-10-01", "2014-12-31"],
    ["the night of 16–17 October", "2016-10-16", "2016-10-17"],
  ])("both ends of “%s” carry the stretch", (text, from, to) => {
    const { timexes } = datesOf(text, PUBLISHED);
    expect(timexes.map(({ range }) => [range?.from, range?.to])).toEqual([
      [from, to],
      [from, to],
    ]);
  });

  test("two dates with “and” are no stretch unless “between” says so", () => {
    expect(datesOf("on 17 and 20 October", PUBLISHED).timexes.map(({ range }) => range)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("what was said and what was inferred", () => {
  test("a relative expression shows what it was counted from", () => {
    const [timex] = datesOf("He said so on Thursday.", PUBLISHED).timexes;
    expect(timex?.anchor).toEqual({ kind: "publication", value: PUBLISHED });
    expect(timex?.rules).toEqual(["weekday", "weekday-past"]);
    expect(timex?.explanation).toContain("“Thursday” → Thursday 20 October 2016");
  });

  test("what was told before is an anchor with its span", () => {
    const text = "It began on 3 May 2012. The next day it was over.";
    const [told, next] = datesOf(text, PUBLISHED).timexes;
    expect(next?.anchor).toEqual({
      kind: "expression",
      value: "2012-05-03",
      span: { start: told?.start, end: told?.end },
    });
  });

  test("what lies ahead of publication is marked so", () => {
    expect(datesOf("They will meet on Monday.", PUBLISHED).timexes[0]?.future).toBe(true);
    expect(datesOf("They met on Monday.", PUBLISHED).timexes[0]?.future).toBeUndefined();
  });

  test("an impossible date becomes no date, with a note", () => {
    const { timexes, notes } = datesOf("It was on 30 February 2016.", PUBLISHED);
    expect(timexes).toEqual([]);
    expect(notes).toEqual(["“30 February 2016” is no date: there is no day 30 in month 2"]);
  });
});

describe("a narrative", () => {
  test("takes the year that was told last", () => {
    expect(valuesIn("In May 1861 it began. On July 21 they fought. In February they rested.")).toBe(
      "May 1861=1861-05 | July 21=1861-07-21 | February=1861-02",
    );
  });

  test("goes on to the next year where the months do", () => {
    expect(valuesIn("On 13 December 1862 they fought. On 4 March they left.")).toBe(
      "13 December 1862=1862-12-13 | 4 March=1863-03-04",
    );
  });

  test("counts from what was told", () => {
    expect(valuesIn("On 3 May 1861 they met. Two days later they parted. That year it rained.")).toBe(
      "3 May 1861=1861-05-03 | Two days later=1861-05-05 | That year=1861",
    );
  });

  test("leaves open what nothing anchors", () => {
    expect(valuesIn("The following day they left in July.")).toBe(
      "The following day=XXXX-XX-XX | July=XXXX-07",
    );
  });
});

test("a given date beats what the text says", () => {
  const text = "GENEVA, March 3, 2014 (Reuters) - They met on Monday.";
  const { published, timexes } = readDates({ text, mode: "news", published: given("2015-03-03") });
  expect(published?.from).toBe("2015-03-03");
  expect(timexes.at(-1)?.value).toBe("2015-03-02");
});

test("line breaks inside a paragraph don't part a date, blank lines do", () => {
  expect(valuesIn("on 3\nMay 2014", PUBLISHED)).toBe("3 May 2014=2014-05-03");
  expect(valuesIn("on 3\n\nMay 2014", PUBLISHED)).toBe("May 2014=2014-05");
});
