import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articleFromText } from "./read-article.ts";
import type { ReadArticle } from "./types.ts";

const SEEDS = join(import.meta.dirname, "../../../seeds");

const read = (file: string): ReadArticle =>
  articleFromText({ id: file, text: readFileSync(join(SEEDS, file), "utf8") });

/** "paragraph On Friday, an": each block's kind and first words. */
const outline = ({ blocks, text }: ReadArticle): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).split(/\s+/, 4).join(" ")}`);

const wordsOf = (
  { text }: ReadArticle,
  span: { readonly start: number; readonly end: number } | null,
): string | null => (span === null ? null : text.slice(span.start, span.end));

describe("the five seeds come out right", () => {
  test("000: two galleries are told apart from the article", () => {
    const article = read("000_7238783fddb31c1a.txt");
    expect(article.title?.value).toBe(
      "Putin discussed with the security Council the situation in Aleppo and Mosul",
    );
    expect(article.source?.value).toBe("TASS");
    expect(article.published).toBeNull();
    expect(outline(article)).toEqual([
      "title: Putin discussed with the",
      "paragraph: President Vladimir Putin discussed",
      "paragraph: According to him, the",
      "paragraph: “They discussed the situation",
      "paragraph: A Kremlin spokesman added",
      "paragraph: According to Peskov, the",
      "paragraph: Participation the meeting was",
      "paragraph: From October 20 in",
      "furniture: Photo gallery",
      "caption: More refugees: how civilians",
      "caption: In Iraq, continuing the",
      "furniture: Showing 13 photos",
      "paragraph: Military operation to liberate",
      "furniture: Photo gallery",
      "caption: On Mosul: how is",
      "caption: 17 October, Iraq began",
      "furniture: Showing 13 photos",
    ]);
  });

  test("001: the section's name is no title, the dateline is cut off its paragraph", () => {
    const article = read("001_66b2b6131899f583.txt");
    expect(article.title?.value).toBe(
      "Russian top diplomat believes US-led coalition should take steps to liberate Mosul",
    );
    expect(article.source?.value).toBe("TASS");
    expect(wordsOf(article, article.dateline?.place ?? null)).toBe("MOSCOW");
    expect(wordsOf(article, article.dateline?.date ?? null)).toBe("March 27");
    expect(wordsOf(article, article.dateline?.agency ?? null)).toBe("TASS");
    expect(outline(article)).toEqual([
      "furniture: All news",
      "title: Russian top diplomat believes",
      "lead: The Russian foreign minister",
      "dateline: MOSCOW, March 27. /TASS/.",
      "paragraph: Moscow stands for the",
      'paragraph: "First, we have been',
      'paragraph: "In the past month,',
      'paragraph: "If it takes you',
      "paragraph: Moscow, in his words,",
      'paragraph: "We expect the coalition',
      "heading: UN Security Council’s special",
      "paragraph: Moscow has requested the",
      'paragraph: "Today, we have requested',
    ]);
  });

  test("002: link captions said twice and the credit line are furniture", () => {
    const article = read("002_97135aa477be60db.txt");
    expect(article.title?.value).toBe("Putin calls for Syria peace talks");
    expect(article.source?.value).toBe("CNN");
    expect(outline(article)).toEqual([
      "title: Putin calls for Syria",
      "paragraph: A nationwide ceasefire is",
      "paragraph: The Syrian regime is",
      "paragraph: While CNN sources say",
      "paragraph: Up to 9,000 people",
      "furniture: Why is Aleppo so",
      "furniture: Why is Aleppo so",
      "paragraph: Speaking during a trip",
      "paragraph: He suggested they could",
      'paragraph: "Syrian forces have achieved',
      "paragraph: In the same press",
      "heading: Assad celebrates 'liberation'",
      "paragraph: On Thursday, Syrian President",
      "paragraph: The statement was released",
      "furniture: What is Russia's role",
      "furniture: What is Russia's role",
      "paragraph: US Secretary of State",
      'paragraph: "There remains tens of',
      "paragraph: Turkish President Erdogan said",
      "paragraph: On Friday, an activist",
      'paragraph: "We waited for the',
      'paragraph: "They have displaced us',
      "furniture: News Courtesy: www.cnn.com",
    ]);
  });

  test("003: headings stand apart from quotes", () => {
    const article = read("003_63eceaa3b6000c4b.txt");
    expect(article.title?.value).toBe("Russian and US presidents discuss Syrian crisis — Kremlin");
    expect(article.source?.value).toBe("TASS");
    expect(wordsOf(article, article.dateline?.date ?? null)).toBe("November 21");
    expect(outline(article)).toEqual([
      "furniture: All news",
      "title: Russian and US presidents",
      "lead: Vladimir Putin and Donald",
      "dateline: MOSCOW, November 21. /TASS/.",
      "paragraph: Presidents Vladimir Putin of",
      "paragraph: The presidents expressed satisfaction",
      'paragraph: "Putin stressed readiness to',
      'paragraph: "The sides stated among',
      "paragraph: The interlocutors also mentioned",
      "paragraph: Putin informed Trump on",
      "paragraph: In addition to it,",
      "paragraph: On a broader plane,",
      "paragraph: The presidents also discussed",
      'paragraph: The sides "also exchanged',
      'paragraph: "The leaders touched upon',
      "heading: White House reaction",
      "paragraph: According to the White",
      'paragraph: "The presidents affirmed their',
      'paragraph: "Both presidents also stressed',
      'paragraph: "The two presidents affirmed',
      "paragraph: President Trump and President",
      "heading: Trump says he had",
      "paragraph: Trump described the conversation",
      'paragraph: "We had a great',
    ]);
  });

  test("004: without a headline the first sentence is the title and stays a paragraph", () => {
    const article = read("004_b9588348c7c04cd0.txt");
    expect(article.title?.value).toBe(
      "Russia has said it will carry on bombing rebel-held eastern Aleppo in Syria, defying US demands to stop",
    );
    expect(article.source?.value).toBe("BBC News");
    expect(outline(article)).toEqual([
      "furniture: BBC NEWS",
      "paragraph: Russia has said it",
      "paragraph: Kremlin spokesman Dmitry Peskov",
      "paragraph: US state department spokesman",
      "paragraph: However Russia has complained",
      "paragraph: His comments echo a",
      "paragraph: On Wednesday, US Secretary",
      "paragraph: Meanwhile Turkey has said",
      "paragraph: Foreign Minister Mevlut Cavusoglu",
      "paragraph: Aleppo has come under",
      "paragraph: Some 250,000 people are",
      "paragraph: UN aid chief Stephen",
      "paragraph: Mr O'Brien, the under-secretary-general",
      "paragraph: The US has accused",
      "furniture: No comments:",
      "furniture: Post a Comment",
    ]);
  });
});
