import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleId } from "../../domain/ids.ts";
import { packArticle, unpackArticle } from "./packed-article.ts";
import type { ExtractedArticle } from "./types.ts";

const article = (text: string): ExtractedArticle => ({
  article: {
    id: "a" as ArticleId,
    file: "a.txt",
    title: "Talks in Geneva",
    source: null,
    url: null,
    language: "en",
    published: null,
    text,
    blocks: [{ kind: "paragraph", span: [0, text.length] }],
  },
  reports: [],
  places: [{ id: "g1", name: "Genève", kind: "city", lat: 46.2, lon: 6.1, within: [], source: "GeoNames" }],
  warnings: [],
});

test("an article comes out as it went in, byte by byte as JSON, whatever its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const whole = article(`${text}\ud800 “Überfall”`);
      const { bytes, ...packed } = packArticle(whole);
      const read = (from: number, to: number): Uint8Array => bytes.subarray(from, to);
      const unpacked = unpackArticle(packed, read, (json) => JSON.parse(json));
      expect(JSON.stringify(unpacked)).toBe(JSON.stringify(whole));
    }),
  );
});

test("the same place is the same string in every article", () => {
  const [one, two] = [packArticle(article("One.")), packArticle(article("Two."))];
  expect(one.places).toEqual(two.places);
});
