import { describe, expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";

const TEXT = "All news\n\nTruce holds\n\nThe truce held.";

describe("blocksOf", () => {
  test("lets every offset of the text belong to exactly one block", () => {
    const blocks = blocksOf({
      text: TEXT,
      blocks: [
        { kind: "title", span: [10, 21] },
        { kind: "furniture", span: [0, 8] },
        { kind: "paragraph", span: [23, 38] },
      ],
    });
    expect(blocks.map(({ kind, reach: [start, end] }) => [kind, start, end])).toEqual([
      ["furniture", 0, 10],
      ["title", 10, 23],
      ["paragraph", 23, 39],
    ]);
  });

  test("keeps one title and takes a kind it doesn't know for a paragraph", () => {
    const blocks = blocksOf({
      text: TEXT,
      blocks: [
        { kind: "title", span: [0, 8] },
        { kind: "title", span: [10, 21] },
        { kind: "pull-quote", span: [23, 38] },
      ],
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "heading", "paragraph"]);
  });

  test("sets text without blocks as one paragraph", () => {
    expect(blocksOf({ text: TEXT, blocks: [] })).toHaveLength(1);
  });
});
