import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ArticleId } from "../../domain/ids.ts";
import { openArticleShelf } from "./article-shelf.ts";
import { packArticle } from "./packed-article.ts";
import type { ExtractedArticle } from "./types.ts";

let scratch = "";
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "whenwhere shelf "));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const about = (name: string): ExtractedArticle => ({
  article: {
    id: name as ArticleId,
    file: `${name}.txt`,
    title: name,
    source: null,
    url: null,
    language: "en",
    published: null,
    text: `Überfall in ${name} \ud800 at noon`,
    blocks: [{ kind: "paragraph", span: [0, 4] }],
  },
  reports: [],
  places: [{ id: "g170063", name: "Aleppo", kind: "city", lat: 0, lon: 0, within: [], source: "GeoNames" }],
  warnings: [{ file: `${name}.txt`, message: "has no publication date." }],
});

test("gives every article back as it was, from memory and from disk, as often as asked", () => {
  const articles = ["Aleppo", "Mosul", "Geneva"].map(about);
  const packed = articles.map(packArticle);
  const shelf = openArticleShelf(scratch, packed[0]!.bytes.length);
  const kept = packed.map(shelf.keep);
  expect(JSON.stringify(kept)).toBe(JSON.stringify(articles));
  expect(JSON.stringify(kept)).toBe(JSON.stringify(articles));
  expect(kept[2]!.article.text).toBe(articles[2]!.article.text);
  expect(kept[2]!.places[0]).toBe(kept[1]!.places[0]);
  shelf.close();
});

test("writes nothing while all fit into memory, and leaves nothing behind", () => {
  const packed = ["Aleppo", "Mosul", "Geneva"].map((name) => packArticle(about(name)));
  const shelf = openArticleShelf(scratch, packed[0]!.bytes.length + packed[1]!.bytes.length);
  shelf.keep(packed[0]!);
  shelf.keep(packed[1]!);
  expect(readdirSync(scratch)).toEqual([]);
  shelf.keep(packed[2]!);
  expect(readdirSync(scratch)).toHaveLength(1);
  shelf.close();
  shelf.close();
  expect(readdirSync(scratch)).toEqual([]);
});
