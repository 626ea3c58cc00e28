import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeNumbers } from "../columnar/digits.ts";
import { formatPostings, parseDocuments, parsePositions } from "./postings.ts";

/** Per document the places where a word stands, ascending. */
type Standing = ReadonlyMap<number, readonly number[]>;

const arbStanding: fc.Arbitrary<Standing> = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 70_000 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 6 }),
    ),
    { selector: ([document]) => document, maxLength: 40 },
  )
  .map(
    (documents) =>
      new Map(
        documents
          .toSorted(([a], [b]) => a - b)
          .map(([document, places]) => [document, places.toSorted((a, b) => a - b)]),
      ),
  );

const formatted = (standing: Standing) => {
  const each = [...standing].flatMap(([document, places]) =>
    places.map((place) => [document, place] as const),
  );
  return formatPostings(
    Uint32Array.from(each, ([document]) => document),
    Uint32Array.from(each, ([, place]) => place),
  );
};

describe("postings", () => {
  test("come back as they were written, places and all", () => {
    fc.assert(
      fc.property(arbStanding, (standing) => {
        const { documents, positions } = formatted(standing);
        const postings = parseDocuments(documents, 70_001)!;
        expect([...postings.document]).toEqual([...standing.keys()]);
        expect([...postings.times]).toEqual([...standing.values()].map((places) => places.length));
        const occurrences = parsePositions(positions, postings)!;
        expect([...occurrences.position]).toEqual([...standing.values()].flat());
        expect(new Set(occurrences.document)).toEqual(new Set(standing.keys()));
      }),
    );
  });

  test("take a digit a document where a word stands once in most", () => {
    const { documents } = formatted(new Map([0, 3, 4].map((document) => [document, [9]])));
    expect([...decodeNumbers(documents, 3)!]).toEqual([0, 4, 0]);
  });

  test("that tell of documents which aren't there are none", () => {
    const { documents, positions } = formatted(new Map([[5, [1, 2]]]));
    expect(parseDocuments(documents, 5)).toBeNull();
    expect(parseDocuments(documents.slice(0, -1), 6)).toBeNull();
    expect(parseDocuments("\u0001", 6)).toBeNull();
    const postings = parseDocuments(documents, 6)!;
    expect(parsePositions(positions.slice(0, -1), postings)).toBeNull();
  });
});
