import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWordGatherer } from "../../bundle/words/gather-words.ts";
import type { WordEntry } from "../../bundle/words/postings.ts";
import { wordsInMemory, type WordSource } from "../../bundle/words/word-segment.ts";
import { matchesQuery, parseQuery } from "../../views/words/query.ts";
import { findDocuments } from "./find-documents.ts";

type Document = readonly string[];

/** The index of documents in files of a few words each. */
function indexOf(documents: readonly Document[], wordsAFile: number): WordSource {
  const gatherer = createWordGatherer();
  for (const parts of documents) gatherer.add(parts);
  const entries = [...gatherer.entries()];
  const files: (readonly WordEntry[])[] = [];
  for (let i = 0; i < entries.length; i += wordsAFile) files.push(entries.slice(i, i + wordsAFile));
  const field = (file: number, name: keyof WordEntry): readonly string[] =>
    (files[file] ?? []).map((entry) => entry[name]);
  return {
    size: documents.length,
    firstWords: async () => files.map(([first]) => first!.word),
    words: async (file) => ({ words: field(file, "word"), documents: field(file, "documents") }),
    positions: async (file) => field(file, "positions"),
  };
}

/** Reads every document. */
const slowlyFound = (documents: readonly Document[], text: string): readonly number[] => {
  const { terms, phrases } = parseQuery(text);
  return documents.flatMap((parts, i) => {
    const hasTerms = matchesQuery(parts.join("\n"), { terms, phrases: [] });
    const hasPhrases = phrases.every((phrase) =>
      parts.some((part) => matchesQuery(part, { terms: [], phrases: [phrase] })),
    );
    return hasTerms && hasPhrases ? [i] : [];
  });
};

const WORDS = [
  "São",
  "sao",
  "SAÕ",
  "Saône",
  "Москве",
  "москва",
  "حَلَب",
  "حلب",
  "حلبية",
  "a",
  "aa",
  "A1",
  "2016",
  "ﬁn",
  "İzmir",
];
const arbWord = fc.constantFrom(...WORDS);
const arbPart = fc
  .array(fc.tuple(arbWord, fc.constantFrom(" ", ", ", "\n", "’", "—")), { maxLength: 8 })
  .map((words) => words.flat().join(""));
const arbDocuments = fc.array(fc.array(arbPart, { maxLength: 3 }), { minLength: 1, maxLength: 12 });
const arbStart = fc
  .tuple(arbWord, fc.integer({ min: 1, max: 4 }))
  .map(([word, length]) => word.slice(0, length));
const arbPhrase = fc.array(arbWord, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"`);
const arbQuery = fc
  .array(fc.oneof(arbStart, arbPhrase), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "))
  .filter((text) => parseQuery(text).terms.length + parseQuery(text).phrases.length > 0);

describe("findDocuments", () => {
  test("finds what a reading of all documents finds, however the index is cut into files", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbDocuments,
        arbQuery,
        fc.integer({ min: 1, max: 9 }),
        async (documents, text, wordsAFile) => {
          const { document, whole } = await findDocuments(indexOf(documents, wordsAFile), parseQuery(text));
          expect([...document]).toEqual(slowlyFound(documents, text));
          expect(whole).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("finds no phrase that reaches from one part into the next", async () => {
    const index = indexOf([["eastern", "Aleppo"], ["eastern Aleppo"]], 10);
    expect([...(await findDocuments(index, parseQuery('"eastern Aleppo"'))).document]).toEqual([1]);
  });

  test("scores a word of a title above the same word told of more often", async () => {
    const gatherer = createWordGatherer();
    gatherer.add(["Talks in Geneva", "aid aid aid aid"], "Talks in Geneva");
    gatherer.add(["Aid for Aleppo", "aid"], "Aid for Aleppo");
    const index = wordsInMemory(gatherer.documents(), [...gatherer.entries()]);
    const { document, score } = await findDocuments(index, parseQuery("ai"), true);
    expect([...document]).toEqual([0, 1]);
    expect(score[1]).toBeGreaterThan(score[0]!);
    expect((await findDocuments(index, parseQuery("=aid"), true)).document).toHaveLength(2);
  });

  test("scores a word higher the more often it stands, and a mere beginning lower", async () => {
    const index = indexOf([["aid"], ["aid aid aid"], ["aids"]], 10);
    const [once, thrice, beginning] = (await findDocuments(index, parseQuery("aid"))).score;
    expect(thrice).toBeGreaterThan(once!);
    expect(beginning).toBeLessThan(once!);
  });
});
