import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFromText, readArticle } from "./read-article.ts";
import { parseGivenDate } from "./given-date.ts";

const BODY = "The prime minister opened the bridge on Monday.\n\nIt links Istanbul with the new airport.";

const sourceOf = (text: string): string | undefined => articleFromText({ id: "a", text }).source?.value;
const dayOf = (dateline: string): string | undefined =>
  articleFromText({ id: "a", text: `${dateline} ${BODY}` }).published?.value.from;

describe("facts about an article", () => {
  test("what was given beats metadata, metadata beats the text", () => {
    const text = `BBC NEWS\n\nBridge opens in Istanbul\n\n${BODY}`;
    const metadata = { title: "From metadata", source: "Reuters" };
    const article = readArticle({ id: "a", text, metadata, given: { title: "As given" } });
    expect(article.title).toMatchObject({ value: "As given", basis: "given" });
    expect(article.source).toMatchObject({ value: "Reuters", basis: "metadata" });
    expect(readArticle({ id: "a", text }).source).toMatchObject({ value: "BBC News", basis: "text" });
  });

  test("a title that runs into the first paragraph becomes a block of its own", () => {
    const { blocks, text } = articleFromText({
      id: "a",
      title: "Bridge opens",
      text: `Bridge opens. ${BODY}`,
    });
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end).slice(0, 12)])).toEqual([
      ["title", "Bridge opens"],
      ["paragraph", "The prime mi"],
      ["paragraph", "It links Ist"],
    ]);
  });

  test("a page's own stamp gives the day, publication before update", () => {
    const text = `Bridge opens in Istanbul\nUpdated 3:04 PM, May 14, 2017\nPublished: 12 May 2017\n\n${BODY}`;
    expect(articleFromText({ id: "a", text }).published).toMatchObject({
      value: { from: "2017-05-12" },
      basis: "text",
    });
  });

  test("a dateline gives the day when it names the year", () => {
    expect(dayOf("LIMA, 11 MAR 89 (EFE) --")).toBe("1989-03-11");
    expect(dayOf("LIMA, March 11, 2016 (EFE) --")).toBe("2016-03-11");
    expect(dayOf("LIMA, March 11 (EFE) --")).toBeUndefined();
  });

  test("the publisher is read from the credit line, the signature or the address", () => {
    expect(sourceOf(`Bridge opens\n\n${BODY}\n\nNews Courtesy: www.aljazeera.com`)).toBe("Al Jazeera");
    expect(sourceOf("The bridge opened on Monday, reports TASS.")).toBe("TASS");
    expect(sourceOf("The bridge opened on Monday, according to the agency Anadolu.")).toBeUndefined();
    const given = { url: "https://edition.cnn.com/2016/12/16/x.html" };
    expect(readArticle({ id: "a", text: BODY, given }).source?.value).toBe("CNN");
  });

  test("a long first sentence is shortened at a word when there is no headline", () => {
    const { title } = articleFromText({ id: "a", text: `${"word ".repeat(60)}ends here.` });
    expect(title?.value).toMatch(/^(?:word )+word…$/);
    expect(title?.value.length).toBeLessThanOrEqual(120);
  });

  test("text in another script is said to be so", () => {
    expect(articleFromText({ id: "a", text: "Президент открыл мост." }).language).toBe("und-Cyrl");
    expect(articleFromText({ id: "a", text: BODY }).language).toBe("en");
  });

  test("only blanks give no blocks and no title", () => {
    expect(articleFromText({ id: "a", text: " \n\n\t" })).toMatchObject({ blocks: [], title: null });
  });
});

describe("a given date", () => {
  test.each([
    ["2016-12-16", "2016-12-16", "2016-12-16", "day", "2016-12-16"],
    ["2016-12", "2016-12-01", "2016-12-31", "month", "2016-12"],
    ["2016", "2016-01-01", "2016-12-31", "year", "2016"],
    ["2016-10-17..2016-10-20", "2016-10-17", "2016-10-20", "range", "2016-10-17/2016-10-20"],
    ["2016-12-16T23:30:00-05:00", "2016-12-16", "2016-12-16", "day", "2016-12-16"],
  ])("%s", (raw, from, to, precision, edtf) => {
    expect(parseGivenDate(raw)).toEqual({ from, to, precision, edtf });
  });

  test.each([
    "",
    "2016-02-30",
    "2016-13",
    "yesterday",
    "16/12/2016",
    "2016-12-20..2016-12-16",
    "2016..2017..2018",
    "2016-12-16 noon",
  ])("not: %s", (raw) => {
    expect(parseGivenDate(raw)).toBeNull();
  });
});

test("blocks hold every character that isn't white space exactly once, in order", () => {
  const lines = fc.constantFrom(
    "All news",
    "Photo gallery",
    "Showing 3 photos",
    "MOSCOW, March 27. /TASS/. Moscow stands for the liberation of the city and of all its people.",
    "LIMA, 3 JAN 90 -- [REPORT] [TEXT] QUITO, 2 JAN (EFE) -- POLICE HAVE ARRESTED TWO MEN IN THE CAPITAL.",
    "Bridge opens in Istanbul",
    BODY,
    "Published: 12 May 2017",
    "12 comments",
    "More on this story",
    "\u0085 x \u00a0 y",
    "",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(lines, { maxLength: 14 }).map((all) => all.join("\n")),
    fc.array(lines, { maxLength: 14 }).map((all) => all.join("\r\n\r\n")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, "Bridge opens", "The prime minister"), (sample, title) => {
      const { blocks } = articleFromText({
        id: "a",
        text: sample,
        ...(title === undefined ? {} : { title }),
      });
      let at = 0;
      let between = "";
      let backwards = 0;
      for (const { start, end } of blocks) {
        between += sample.slice(at, start);
        if (start < at || end <= start) backwards += 1;
        at = end;
      }
      expect(backwards).toBe(0);
      expect(between + sample.slice(at)).toMatch(/^\s*$/);
    }),
    { numRuns: 50 },
  );
});
