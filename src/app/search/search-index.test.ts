import { describe, expect, test, vi } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { formatColumnar } from "../../bundle/columnar/format-columnar.ts";
import type { Corpus } from "../../bundle/corpus.ts";
import { formatBundle } from "../../bundle/format-bundle.ts";
import { memoryFolder } from "../../bundle/memory-folder.ts";
import { openBundle } from "../../bundle/open-bundle.ts";
import { searchedInArticle, searchedInEvent } from "../../bundle/words/searched-text.ts";
import type { BundleFile } from "../../bundle/columnar/seal.ts";
import { matchesQuery, parseQuery } from "../../views/words/query.ts";
import { openSearch } from "./search-index.ts";

const BASE = "./bundle/";
const bundle = syntheticBundle({ events: 300, places: 20 });
const forms: readonly (readonly [string, readonly BundleFile[]])[] = [
  ["readable", [{ file: "bundle.json", text: formatBundle(bundle) }]],
  ["columnar", [...formatColumnar(bundle, 120)]],
  [
    "columnar without an index",
    [...formatColumnar(bundle)].map(({ file, text }) => ({
      file,
      text: file === "bundle.json" ? JSON.stringify({ ...JSON.parse(text), words: undefined }) : text,
    })),
  ],
];

async function opened(files: readonly BundleFile[]) {
  const folder = memoryFolder(files, BASE);
  const bundleOpened = await openBundle(BASE, folder.fetch);
  if (!bundleOpened.ok) throw new Error(bundleOpened.problem.message);
  return { folder, corpus: bundleOpened.value };
}

const noPause = (): Promise<void> => Promise.resolve();

/** Reads every event, part by part. */
async function slowlyFound(corpus: Corpus, text: string): Promise<readonly number[]> {
  const { terms, phrases } = parseQuery(text);
  const events = await corpus.load(Array.from({ length: corpus.size }, (_, i) => i));
  const names = new Map(corpus.places.map(({ id, name }) => [id, name]));
  return events.flatMap((event, i) => {
    const parts = searchedInEvent(event!, (id) => names.get(id));
    const has =
      matchesQuery(parts.join("\n"), { terms, phrases: [] }) &&
      phrases.every((phrase) => parts.some((part) => matchesQuery(part, { terms: [], phrases: [phrase] })));
    return has ? [i] : [];
  });
}

const [first, second, third] = bundle.events[7]!.title.split(" ");

describe.each(forms)("searching a %s bundle", (_, files) => {
  test.each([
    first!,
    `${first} ${second}`,
    `${second} ${first}`,
    `"${first} ${second}"`,
    `"${second} ${first}"`,
    `${third} "${first} ${second}"`,
    first!.slice(0, 1),
    `${first!.slice(0, 3).toUpperCase()} 20`,
    `"${first!.slice(0, 2)}"`,
  ])("finds for %s the events that a reading of all of them finds", async (query) => {
    const { corpus } = await opened(files);
    const { found, whole } = await (await openSearch(corpus, noPause)).events(query);
    expect([...found]).toEqual(await slowlyFound(corpus, query));
    expect(whole).toBe(true);
  });

  test("finds articles by the words of their text, the best of them", async () => {
    const { corpus } = await opened(files);
    const index = await openSearch(corpus, noPause);
    const query = parseQuery(`"${first} ${second}"`);
    const having = bundle.articles.filter((article) =>
      searchedInArticle(article).some((part) => matchesQuery(part, query)),
    );
    const { found } = await index.articles(`"${first} ${second}"`, 1000);
    expect(found.toSorted()).toEqual(having.map(({ id }) => id).toSorted());
    expect((await index.articles(`"${first} ${second}"`, 2)).found).toEqual(found.slice(0, 2));
  });

  test("finds nothing for blanks and for words that nobody wrote", async () => {
    const index = await openSearch((await opened(files)).corpus, noPause);
    for (const query of ["   ", "xylophonist", '"xylophonist of"', "zzzz", "\u0001"]) {
      expect((await index.events(query)).found).toHaveLength(0);
      expect(await index.articles(query, 5)).toEqual({ found: [], whole: true });
    }
  });

  test("puts articles that name it in the title before those that name it in passing", async () => {
    const { corpus } = await opened(files);
    const { found } = await (await openSearch(corpus, noPause)).articles(first!, 1000);
    const inTitle = found.map((id) =>
      matchesQuery(bundle.articles.find((article) => article.id === id)!.title, parseQuery(first!)),
    );
    expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(inTitle).size).toBe(2);
  });
});

const indexFiles = (urls: Iterable<string>): readonly string[] =>
  [...urls].filter((url) => url.startsWith(`${BASE}words/`)).toSorted();

describe("what a search begins with", () => {
  test("is the whole of an index of a few files, so that no letter waits for its own", async () => {
    const { folder, corpus } = await opened(forms[1]![1]);
    const index = await openSearch(corpus, noPause);
    const all = indexFiles(folder.files.keys());
    await vi.waitFor(() => expect(indexFiles(folder.asked)).toEqual(all));
    await index.events(first!);
    expect(indexFiles(folder.asked)).toEqual(all);
  });

  test("is only what the files begin with where they are many", async () => {
    const { folder, corpus } = await opened([...formatColumnar(bundle, 20)]);
    const index = await openSearch(corpus, noPause);
    const lists = indexFiles(folder.files.keys()).filter((url) => /-\d{3}\.json$/.test(url));
    await vi.waitFor(() => expect(indexFiles(folder.asked)).toEqual(lists));
    await new Promise((resolve) => setTimeout(resolve, 50)); // what follows from them would have been asked for by now
    expect(indexFiles(folder.asked)).toEqual(lists);
    await index.events(first!);
    expect(indexFiles(folder.asked).length).toBeGreaterThan(lists.length);
  });
});

describe("an index with a file damaged or gone", () => {
  const [, files] = forms[1]!;
  test.each([
    ["words/events-001-0000.json", "a segment's words"],
    ["words/events-001.json", "a segment's list of files"],
  ])("costs only the events that it tells of, says so, and can be tried again (%s)", async (file) => {
    const { folder, corpus } = await opened(files);
    const text = folder.files.get(BASE + file)!;
    folder.files.set(BASE + file, text.replace(/[a-z]/, "~"));
    const index = await openSearch(corpus, noPause);
    const all = await slowlyFound(corpus, first!);
    const { found, whole } = await index.events(first!);
    expect([...found]).toEqual(all.filter((i) => i < 120 || i >= 240));
    expect(whole).toBe(false);
    folder.files.set(BASE + file, text);
    const again = await index.events(first!);
    expect([...again.found]).toEqual(all);
    expect(again.whole).toBe(true);
  });

  test("without places of words finds words, and says that phrases may be missing", async () => {
    const { folder, corpus } = await opened(files);
    folder.files.delete(`${BASE}positions/events-000-0000.json`);
    const index = await openSearch(corpus, noPause);
    expect(await index.events(first!)).toMatchObject({ whole: true });
    const { found, whole } = await index.events(`"${first} ${second}"`);
    expect(whole).toBe(false);
    expect([...found]).toEqual((await slowlyFound(corpus, `"${first} ${second}"`)).filter((i) => i >= 120));
  });
});

test("of texts that are read for the search, those that can't be had are said to be missing, and read again", async () => {
  const { folder, corpus } = await opened(forms[2]![1]);
  const text = folder.files.get(`${BASE}details/000-0001.json`)!;
  folder.files.delete(`${BASE}details/000-0001.json`);
  const index = await openSearch(corpus, noPause);
  const { found, whole } = await index.events("20");
  expect(whole).toBe(false);
  expect(found).toHaveLength(corpus.size - 8);
  folder.files.set(`${BASE}details/000-0001.json`, text);
  const again = await index.events("20");
  expect(again.whole).toBe(true);
  expect(again.found).toHaveLength(corpus.size);
});
