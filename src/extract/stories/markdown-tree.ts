import type { BlockContent, Definition, Node, Nodes, PhrasingContent, RootContent } from "mdast";
import type { StoryBlock, StoryInline } from "../../bundle/types.ts";
import type { LinkTarget } from "./link-target.ts";

/** What turning Markdown into a story's blocks needs to know, and where it tells what it left out. */
export type Reading = {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly target: (url: string) => LinkTarget;
  readonly warn: (line: number, message: string, nextStep: string) => void;
  /** A view link in the text, to be checked once the events are known. */
  readonly view: (line: number, fragment: string) => void;
};

/** Deeper quotes and lists are shown at this depth. */
const DEEPEST = 8;

export const lineOf = ({ position }: Node): number => position?.start.line ?? 1;

/** Blocks in the order of the file; what a story has no form for becomes its words. */
export const blocksOf = (nodes: readonly RootContent[], reading: Reading, depth = 0): readonly StoryBlock[] =>
  nodes.flatMap((node) => blockOf(node, reading, depth));

function blockOf(node: RootContent, reading: Reading, depth: number): readonly StoryBlock[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return paragraph(inlinesOf(node.children, reading));
    case "blockquote":
      return nested(node.children, reading, depth, (blocks) => ({ kind: "quote", blocks }));
    case "list": {
      const items = node.children.map((item) => blocksOf(item.children, reading, depth + 1));
      if (depth >= DEEPEST) return items.flat();
      return [{ kind: "list", start: node.ordered === true ? (node.start ?? 1) : null, items }];
    }
    case "code":
      return [{ kind: "code", text: node.value }];
    case "html":
      return paragraph([{ kind: "text", text: node.value }]);
    case "thematicBreak":
    case "definition":
      return [];
    default:
      return paragraph([{ kind: "text", text: plainText(node) }]);
  }
}

const paragraph = (inlines: readonly StoryInline[]): readonly StoryBlock[] =>
  inlines.length === 0 ? [] : [{ kind: "paragraph", inlines }];

function nested(
  children: readonly BlockContent[] | readonly RootContent[],
  reading: Reading,
  depth: number,
  wrap: (blocks: readonly StoryBlock[]) => StoryBlock,
): readonly StoryBlock[] {
  const blocks = blocksOf(children, reading, depth + 1);
  return depth >= DEEPEST ? blocks : [wrap(blocks)];
}

export const inlinesOf = (nodes: readonly PhrasingContent[], reading: Reading): readonly StoryInline[] =>
  nodes.flatMap((node) => inlineOf(node, reading));

function inlineOf(node: PhrasingContent, reading: Reading): readonly StoryInline[] {
  switch (node.type) {
    case "text":
    case "html":
      return [{ kind: "text", text: node.value.replaceAll("\n", " ") }];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "break":
      return [{ kind: "break" }];
    case "emphasis":
    case "strong":
      return [{ kind: node.type, inlines: inlinesOf(node.children, reading) }];
    case "link":
      return linkOf(node, node.url, reading);
    case "linkReference":
      return linkOf(node, reading.definitions.get(node.identifier)?.url ?? "", reading);
    case "image":
    case "imageReference":
      reading.warn(
        lineOf(node),
        "has an image, which stories don’t show; its description stands there instead",
        "Take the image out if its words aren’t needed.",
      );
      return node.alt == null || node.alt === "" ? [] : [{ kind: "text", text: node.alt }];
    default:
      return [{ kind: "text", text: plainText(node) }];
  }
}

type LinkLike = Extract<PhrasingContent, { readonly type: "link" | "linkReference" }>;

function linkOf(node: LinkLike, url: string, reading: Reading): readonly StoryInline[] {
  const inlines = inlinesOf(node.children, reading);
  const target = reading.target(url);
  switch (target.kind) {
    case "view":
      reading.view(lineOf(node), target.fragment);
      return [{ kind: "view", fragment: target.fragment, inlines }];
    case "outside":
      return [{ kind: "link", href: target.href, inlines }];
    case "refused":
      reading.warn(
        lineOf(node),
        `has a link to ${JSON.stringify(url)}, which is neither a view of this page nor an http address`,
        "Paste a link from Share, or the whole address of a page.",
      );
      return inlines;
  }
}

/** The words of a node and all in it. */
export function plainText(node: Nodes): string {
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map((child) => plainText(child)).join("");
  return node.type === "break" ? " " : "";
}
