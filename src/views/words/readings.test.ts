import { describe, expect, test } from "vitest";
import { readDates } from "../../extract/dates/read-dates.ts";
import { dateReadInArabic, publishedReasonInArabic } from "./ar-readings.ts";
import { dateReading, publishedReason } from "./readings.ts";
import { dateReadInRussian, publishedReasonInRussian } from "./ru-readings.ts";

const publishedOn = (day: string) => ({
  from: day,
  to: day,
  precision: "day" as const,
  edtf: day,
  basis: "given" as const,
  reasons: [],
});

/** What the extractor says of the dates in a text of Friday 16 December 2016. */
const explained = (text: string): readonly string[] =>
  readDates({ text, mode: "news", published: publishedOn("2016-12-16") })
    .timexes.filter(({ when }) => when !== undefined)
    .map(({ explanation }) => explanation);

describe("the extractor's explanation of a date", () => {
  test.each([
    "Buses left eastern Aleppo on Thursday.",
    "The Council will meet on Monday.",
    "The talks began in Geneva on 29 January 2016.",
    "The truce was agreed on Sept. 9. A week later it collapsed.",
    "The town was lost within the past two weeks.",
    "A year ago the siege began; the next day the road was cut.",
    "Parliament votes in March 2017 and again later this year.",
    "In 2015 the city was calm. In August of that year shells fell on it, and on the 20th the market closed.",
    "The company earned more in the third quarter than in the year-ago quarter.",
    "He arrived on Tuesday, November 8, and spoke at noon.",
  ])("is taken apart: %s", (text) => {
    const sentences = explained(text);
    expect(sentences).not.toEqual([]);
    expect(sentences.filter((sentence) => dateReading(sentence) === null)).toEqual([]);
  });

  test("keeps the article's words and says the rest in Russian and Arabic", () => {
    const stored =
      "“Thursday” → Thursday 15 December 2016: the last one up to publication, Friday 16 December 2016";
    expect(dateReadInRussian(stored)).toBe(
      "«Thursday» → 15 дек. 2016: последний такой срок не позже публикации (16 дек. 2016)",
    );
    expect(dateReadInArabic(stored)).toBe(
      "«\u2068Thursday\u2069» ← 15 ديسمبر 2016: آخر موعد كهذا حتى تاريخ النشر (16 ديسمبر 2016)",
    );
  });

  test("keeps what is about, open or longer than a day", () => {
    const past =
      "“the past two weeks” → about 2 to 16 December 2016: up to publication, Friday 16 December 2016";
    expect(dateReadInRussian(past)).toContain("→ примерно 2–16 дек. 2016: до публикации");
    const since =
      "“Thursday” → since Thursday 15 December 2016: counted from publication, Friday 16 December 2016";
    expect(dateReadInArabic(since)).toContain("منذ 15 ديسمبر 2016");
  });

  test("says what was carried over, undated, from a table or set by a person", () => {
    expect(dateReadInRussian("no date given: before publication, 2016-10-20 to 2016-10-21")).toBe(
      "дата не названа, это было до публикации (20–21 окт. 2016)",
    );
    expect(
      dateReading("no date given: publication date, 2016-10-20, told just before, told just before"),
    ).toMatchObject({ kind: "undated", toldBefore: true });
    expect(dateReadInRussian("The table gives this date.")).toBe("Дата взята из таблицы.");
    expect(dateReadInRussian("Set by a person (Ana): so says the caption")).toBe(
      "Задано человеком (Ana): so says the caption",
    );
  });

  test.each([
    "",
    "“May” → ",
    "no date given: yesterday",
    "“x” → 2016: because",
    "a sentence of tomorrow's rules",
  ])("of an unknown form is left as it is: %s", (stored) => {
    expect(dateReading(stored)).toBeNull();
    expect(dateReadInArabic(stored)).toBeNull();
  });
});

describe("the extractor's reasons for a publication date", () => {
  test("are all taken apart", () => {
    const { published } = readDates({
      text: "MOSCOW, March 27. /TASS/. Russian Foreign Minister Lavrov said on Monday that the operation to retake Mosul goes on. The Security Council passed Resolution 2254. It was so in 2016.",
      mode: "news",
    });
    expect(published?.reasons.length).toBeGreaterThan(1);
    expect(published?.reasons.filter((reason) => publishedReason(reason) === null)).toEqual([]);
  });

  test("are said in Russian and Arabic with the days in their words", () => {
    const office = "Lavrov is named in office (2004-03-09 to …)";
    expect(publishedReasonInRussian(office)).toBe("Lavrov: упоминание в должности (с 9 мар. 2004)");
    expect(publishedReasonInArabic("given beside the article")).toBe("معطى إلى جانب المقالة");
    expect(publishedReasonInRussian("the name “ISIS” is spoken of (not before 2013-04-08)")).toBe(
      "упоминается «ISIS» (не раньше 8 апр. 2013)",
    );
    expect(publishedReasonInRussian("the stars say so")).toBeNull();
  });
});
