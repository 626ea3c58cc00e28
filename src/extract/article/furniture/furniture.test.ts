import { describe, expect, test } from "vitest";
import { articleFromText } from "../read-article.ts";

const PARAGRAPHS = [
  "The government said on Monday that it would send more doctors to the north of the country.",
  "Aid groups have asked for a road to the city of Idlib since the spring, according to the UN.",
  "Talks will go on in Geneva next week, the envoy told reporters after the meeting.",
];

/** The kinds of lines put among the paragraphs of an article: before the title, in its middle, at its end. */
function kindsOf(lines: readonly string[], where: "top" | "middle" | "end"): string[] {
  const title = "Doctors sent to the north";
  const parts = {
    top: [...lines, title, ...PARAGRAPHS],
    middle: [title, PARAGRAPHS[0]!, ...lines, ...PARAGRAPHS.slice(1)],
    end: [title, ...PARAGRAPHS, ...lines],
  }[where];
  const { blocks, text } = articleFromText({ id: "a", text: parts.join("\n\n") });
  return lines.map(
    (line) => blocks.find(({ start, end }) => text.slice(start, end) === line)?.kind ?? "none",
  );
}

describe("furniture at the top", () => {
  test.each([
    "All news",
    "BBC NEWS",
    "World",
    "Home > World > Asia",
    "CNN",
    "By Lyse Doucet, BBC News",
    "The Guardian",
    "News Opinion Sport Culture",
    "Story highlights",
  ])("%s", (line) => {
    expect(kindsOf([line], "top")).toEqual(["furniture"]);
  });
});

describe("furniture in the middle", () => {
  test.each([
    "Advertisement",
    "Share this article on Facebook",
    "Follow us on Twitter",
    "READ MORE: What the UN says about the north",
    "Read also: Doctors tell of their work",
    "Story continues below",
    "1,234",
    "6 MIN READ",
    "Slideshow (12 images)",
    "Photo gallery",
    "Photo 3 of 12",
    "Hide caption",
    "Sign up for our daily newsletter",
    "Image copyright Getty Images",
  ])("%s", (line) => {
    expect(kindsOf([line], "middle")).toEqual(["furniture"]);
  });

  test("a link's caption said twice", () => {
    const line = "Why are there no doctors?";
    expect(kindsOf([line, line], "middle")).toEqual(["furniture", "furniture"]);
  });

  test("what stands between a gallery's first and last line is a caption", () => {
    expect(kindsOf(["Photo gallery", "Life in the north", "Showing 13 photos"], "middle")).toEqual([
      "furniture",
      "caption",
      "furniture",
    ]);
  });

  test("text under a picture is a caption", () => {
    expect(kindsOf(["Image caption: A doctor in Idlib in May"], "middle")).toEqual(["caption"]);
  });
});

describe("furniture at the end", () => {
  test.each([
    "No comments:",
    "Post a Comment",
    "Leave a reply",
    "News Courtesy: www.cnn.com",
    "Source: Reuters",
    "(Reporting by Tom Perry; Editing by Angus MacSwan)",
    "© 2016 Cable News Network. All rights reserved.",
    "Tags: Syria, doctors, UN",
    "Facebook Twitter WhatsApp",
    "Laura Smith-Spark in London contributed to this report.",
  ])("%s", (line) => {
    expect(kindsOf([line], "end")).toEqual(["furniture"]);
  });

  test("tags beneath their label", () => {
    expect(kindsOf(["Topics", "Syria", "Middle East and North Africa"], "end")).toEqual([
      "furniture",
      "furniture",
      "furniture",
    ]);
  });

  test("the list of related stories", () => {
    const lines = ["More on this story", "UN envoy visits Idlib", "Winter comes early to the camps"];
    expect(kindsOf(lines, "end")).toEqual(["furniture", "furniture", "furniture"]);
  });

  test("readers' comments", () => {
    expect(
      kindsOf(["2 comments", "I was there on Friday and saw it.", "Nobody believes that."], "end"),
    ).toEqual(["furniture", "furniture", "furniture"]);
  });
});

describe("not furniture", () => {
  test.each([
    "Read the minister's lips, said a nurse in the town of Azaz on Friday.",
    "By noon the rain had stopped and the road was open again.",
    "Comments by the envoy angered Damascus.",
    "Share prices fell in Istanbul on Tuesday after the talks broke down.",
    "Follow the money, an investigator told the court in Paris.",
    "Sources in Ankara said the border would open on Sunday.",
    "Twitter blocked the account of the ministry on Monday.",
    "More than 20 doctors have left since the autumn, the UN said.",
    "Sign of the times: the last bakery in the town closed in May.",
    "Video of the attack shows two cars near the bridge.",
    "Related talks on prisoners began in Astana on Wednesday.",
    "Copyright law was changed by parliament in June, after years of talks in two houses.",
    "“We waited.”",
  ])("%s", (line) => {
    expect(kindsOf([line], "middle")).toEqual(["paragraph"]);
  });

  test("a year alone is a heading", () => {
    expect(kindsOf(["1917"], "middle")).toEqual(["heading"]);
  });

  test("one question is a heading", () => {
    expect(kindsOf(["Why are there no doctors?"], "middle")).toEqual(["heading"]);
  });
});
