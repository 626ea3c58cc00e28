import type { Story, StoryBlock, StoryInline } from "../../bundle/types.ts";
import { escapeHtml } from "./escape-html.ts";

/** The address of a view that a story names by its fragment; "" shows everything. */
export type HrefOf = (fragment: string) => string;

/** A story as HTML: its text in full, every view that it names a link. */
export const storySection = ({ title, language, lead, steps }: Story, hrefOf: HrefOf): string =>
  [
    `<section lang="${escapeHtml(language)}" dir="auto">`,
    `<h3>${escapeHtml(title)}</h3>`,
    blocksHtml(lead, hrefOf),
    ...steps.map(({ heading, view, blocks }) => {
      const words = inlinesHtml(heading, null);
      return `<h4><a href="${escapeHtml(hrefOf(view))}">${words}</a></h4>\n${blocksHtml(blocks, hrefOf)}`;
    }),
    "</section>",
  ].join("\n");

const blocksHtml = (blocks: readonly StoryBlock[], hrefOf: HrefOf): string =>
  blocks.map((block) => blockHtml(block, hrefOf)).join("\n");

function blockHtml(block: StoryBlock, hrefOf: HrefOf): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${inlinesHtml(block.inlines, hrefOf)}</p>`;
    case "quote":
      return `<blockquote>${blocksHtml(block.blocks, hrefOf)}</blockquote>`;
    case "code":
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case "list": {
      const items = block.items.map((item) => `<li>${blocksHtml(item, hrefOf)}</li>`).join("");
      return block.start === null ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
    }
  }
}

/** @param hrefOf null where the words stand inside a link already */
const inlinesHtml = (inlines: readonly StoryInline[], hrefOf: HrefOf | null): string =>
  inlines.map((inline) => inlineHtml(inline, hrefOf)).join("");

function inlineHtml(inline: StoryInline, hrefOf: HrefOf | null): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "code":
      return `<code>${escapeHtml(inline.text)}</code>`;
    case "break":
      return "<br>";
    case "emphasis":
      return `<em>${inlinesHtml(inline.inlines, hrefOf)}</em>`;
    case "strong":
      return `<strong>${inlinesHtml(inline.inlines, hrefOf)}</strong>`;
    case "view":
      return linked(inline.inlines, hrefOf, (href) => href(inline.fragment));
    case "link":
      return linked(inline.inlines, hrefOf, () => inline.href);
  }
}

function linked(
  inlines: readonly StoryInline[],
  hrefOf: HrefOf | null,
  address: (hrefOf: HrefOf) => string,
): string {
  const words = inlinesHtml(inlines, null);
  return hrefOf === null
    ? words
    : `<a rel="noopener noreferrer" href="${escapeHtml(address(hrefOf))}">${words}</a>`;
}
