import type { Definition, Heading, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Story, StoryBlock, StoryInline, StoryStep } from "../../bundle/types.ts";
import type { StoryId } from "../../domain/ids.ts";
import type { ReadProblem } from "../read/problem.ts";
import { readFrontMatter } from "./front-matter.ts";
import { linkTarget, pageAddress } from "./link-target.ts";
import { blocksOf, inlinesOf, lineOf, plainText, type Reading } from "./markdown-tree.ts";

/** A view that a story links to, and the line of the file that does. */
export type ViewLink = { readonly line: number; readonly fragment: string };

export type ParsedStory = {
  /** Null when there is no step in it. */
  readonly story: Story | null;
  readonly views: readonly ViewLink[];
  readonly problems: readonly ReadProblem[];
};

/**
 * A story from its Markdown: each heading begins a step and carries the step's view, as `## Heading [view](LINK)` or as
 * `## [Heading](LINK)`. A heading without one keeps the view before it, and is told of.
 * @param file path in the folder, which gives the story's id
 */
export function parseStory(file: string, text: string): ParsedStory {
  const problems: ReadProblem[] = [];
  const views: ViewLink[] = [];
  const { title, language, faultyLine, body } = readFrontMatter(text);
  const nodes = fromMarkdown(body).children;
  const pages = pagesOfHeadings(nodes);
  const reading: Reading = {
    definitions: definitionsIn(nodes),
    target: (url) => linkTarget(url, pages),
    warn: (line, message, nextStep) =>
      void problems.push({ file, line, severity: "warning", message, nextStep }),
    view: (line, fragment) => void views.push({ line, fragment }),
  };
  if (faultyLine !== null)
    reading.warn(
      faultyLine,
      "has front matter that isn’t valid YAML",
      "Mend that line; its facts weren’t used.",
    );
  const named = titleHeading(nodes, title, reading);
  const { lead, steps } = divide(named.rest, reading);
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  if (steps.length === 0 || views.length === 0) {
    problems.push({
      file,
      severity: "refused",
      message: "has no heading with a view link, so it is no story",
      nextStep: NO_STEPS,
    });
    return { story: null, views: [], problems };
  }
  const story = {
    id: stem as StoryId,
    file,
    title: title ?? named.title ?? stem.replaceAll(/[-_]+/g, " "),
    language,
    lead,
    steps,
  };
  return { story, views, problems };
}

const NO_STEPS =
  "Write ## Heading [view](#…) with a link from Share; if it is an article, move it out of the folder “stories”.";

/** A heading of the first level that opens the file and carries no view is the title, where none is given. */
function titleHeading(
  nodes: readonly RootContent[],
  given: string | null,
  reading: Reading,
): { readonly title: string | null; readonly rest: readonly RootContent[] } {
  const [first, ...rest] = nodes;
  if (first?.type !== "heading" || first.depth !== 1 || viewLinkOf(first, reading) !== null)
    return { title: null, rest: nodes };
  const title = plainText(first).trim();
  return given === null || given === title ? { title, rest } : { title: null, rest: nodes };
}

function divide(
  nodes: readonly RootContent[],
  reading: Reading,
): { readonly lead: readonly StoryBlock[]; readonly steps: readonly StoryStep[] } {
  const starts = nodes.flatMap((node, i) => (node.type === "heading" ? [i] : []));
  const lead = blocksOf(nodes.slice(0, starts[0] ?? nodes.length), reading);
  let view = "";
  const steps = starts.map((start, i): StoryStep => {
    const heading = nodes[start] as Heading;
    const found = viewLinkOf(heading, reading);
    if (found === null)
      reading.warn(
        lineOf(heading),
        `has a heading without a view link, “${plainText(heading)}”; the view before it stays`,
        "Add one from Share: ## Heading [view](LINK)",
      );
    else {
      view = found.fragment;
      reading.view(lineOf(heading), view);
    }
    const blocks = blocksOf(nodes.slice(start + 1, starts[i + 1] ?? nodes.length), reading);
    return { heading: headingWords(heading, found?.link ?? null, reading), view, blocks };
  });
  return { lead, steps };
}

type HeadingLink = { readonly link: PhrasingContent; readonly fragment: string };

/** The first link of a heading that names a view: any address with a fragment, for a heading leads nowhere else. */
function viewLinkOf(heading: Heading, reading: Reading): HeadingLink | null {
  for (const link of heading.children) {
    const target = linkTarget(urlOf(link, reading.definitions), "every");
    if (target.kind === "view") return { link, fragment: target.fragment };
  }
  return null;
}

function urlOf(node: PhrasingContent, definitions: Reading["definitions"]): string {
  if (node.type === "link") return node.url;
  return node.type === "linkReference" ? (definitions.get(node.identifier)?.url ?? "") : "";
}

/** The heading's words: without the link where it only says "view" or its own address, else with the link's words. */
function headingWords(
  heading: Heading,
  link: PhrasingContent | null,
  reading: Reading,
): readonly StoryInline[] {
  const words = link === null ? "" : plainText(link).trim();
  const isSign = link !== null && (/^view$/i.test(words) || words === urlOf(link, reading.definitions));
  const children = heading.children.flatMap((node): readonly PhrasingContent[] => {
    if (node !== link || !("children" in node)) return [node];
    return isSign ? [] : node.children;
  });
  return trimmed(inlinesOf(children, reading));
}

/** Without the blank that stood before the link. */
function trimmed(inlines: readonly StoryInline[]): readonly StoryInline[] {
  const last = inlines.at(-1);
  if (last?.kind !== "text") return inlines;
  const text = last.text.trimEnd();
  return text === "" ? inlines.slice(0, -1) : [...inlines.slice(0, -1), { kind: "text", text }];
}

const definitionsIn = (nodes: readonly RootContent[]): ReadonlyMap<string, Definition> =>
  new Map(nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node] as const] : [])));

/** The addresses that headings link to: they are this site, so the same address in the text is too. */
function pagesOfHeadings(nodes: readonly RootContent[]): ReadonlySet<string> {
  const definitions = definitionsIn(nodes);
  const urls = nodes.flatMap((node) =>
    node.type === "heading" ? node.children.map((child) => urlOf(child, definitions)) : [],
  );
  return new Set(urls.filter((url) => url.includes("#")).flatMap((url) => pageAddress(url) ?? []));
}
