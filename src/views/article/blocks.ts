import type { Article, TextSpan } from "../../bundle/types.ts";

/** How a block of an article is set. */
export type BlockStyle = "title" | "lead" | "heading" | "paragraph" | "caption" | "dateline" | "furniture";

const STYLES: readonly BlockStyle[] = [
  "title",
  "lead",
  "heading",
  "paragraph",
  "caption",
  "dateline",
  "furniture",
];

export type TextBlock = {
  readonly kind: BlockStyle;
  /** What is shown. */
  readonly span: TextSpan;
  /** From its start to the start of the next block, so that every offset belongs to a block. */
  readonly reach: TextSpan;
};

/**
 * The article's blocks in reading order. Only the first title is one, so that the page has one heading per article;
 * a kind that this page doesn't know is a paragraph; text without blocks is one paragraph.
 */
export function blocksOf({ text, blocks }: Pick<Article, "text" | "blocks">): readonly TextBlock[] {
  const sorted = blocks.toSorted((a, b) => a.span[0] - b.span[0]);
  if (sorted.length === 0) return [{ kind: "paragraph", span: [0, text.length], reach: [0, text.length] }];
  const title = sorted.findIndex(({ kind }) => kind === "title");
  return sorted.map(({ kind, span }, i) => ({
    kind: kind === "title" && i !== title ? "heading" : styleOf(kind),
    span,
    reach: [i === 0 ? 0 : span[0], sorted[i + 1]?.span[0] ?? text.length + 1],
  }));
}

const styleOf = (kind: string): BlockStyle => STYLES.find((style) => style === kind) ?? "paragraph";
