import { describe, expect, test } from "vitest";
import { hitsIn, matchesQuery, parseQuery } from "./query.ts";

const hits = (text: string, query: string): readonly string[] =>
  hitsIn(text, parseQuery(query)).map(([start, end]) => text.slice(start, end));

describe("parseQuery", () => {
  test("keeps quoted words together and folds case and accents", () => {
    expect(parseQuery('Convoys "Eastern  Aleppo" São')).toEqual({
      terms: ["convoys", "sao"],
      phrases: [["eastern", "aleppo"]],
    });
  });

  test("takes a lone quotation mark for nothing", () => {
    expect(parseQuery('"Aleppo')).toEqual({ terms: ["aleppo"], phrases: [] });
  });
});

describe("hitsIn", () => {
  test("finds words by their beginning, whatever the case", () => {
    expect(hits("Convoys left; the convoy stopped. A reconvoy.", "convoy")).toEqual(["Convoys", "convoy"]);
  });

  test("finds a phrase as one hit across punctuation and line ends", () => {
    expect(hits("in eastern\nAleppo and western Aleppo", '"eastern aleppo"')).toEqual(["eastern\nAleppo"]);
  });

  test("finds accented words by plain ones, with their own offsets", () => {
    expect(hits("À São Paulo", "sao")).toEqual(["São"]);
  });

  test("finds Cyrillic and Arabic words", () => {
    expect(hits("В Москве прошли переговоры", "москв")).toEqual(["Москве"]);
    expect(hits("في حلب اليوم", "حلب")).toEqual(["حلب"]);
  });

  test("finds nothing for an empty query", () => {
    expect(hits("Aleppo", "  ")).toEqual([]);
  });
});

describe("matchesQuery", () => {
  test("asks for every term and every phrase", () => {
    const text = "Nine convoys left eastern Aleppo on Friday";
    expect(matchesQuery(text, parseQuery('convoy "eastern aleppo"'))).toBe(true);
    expect(matchesQuery(text, parseQuery("convoy Mosul"))).toBe(false);
    expect(matchesQuery(text, parseQuery('"Aleppo eastern"'))).toBe(false);
  });
});
