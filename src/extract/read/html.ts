import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { plainOf } from "../article/units.ts";
import { htmlMetadata } from "./html-metadata.ts";
import { textOfHtml } from "./html-text.ts";
import type { FileContent } from "./file-content.ts";

const MIN_ARTICLE = 250; // characters; less is no article but what was left of one
const MIN_SHARE = 0.2; // of the words of the whole page, where that is short
const MAX_ELEMENTS = 20_000;
/** Elements within elements. Readability's time grows with the third power; real pages stay below fifty. */
const MAX_DEPTH = 120;

/** Left out when the page as a whole is read. */
const AROUND =
  "nav, footer, aside, header nav, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]";

/**
 * A saved web page: its article without the page around it, the title in front, and its metadata. No script runs, nothing
 * is fetched, no markup is left.
 */
export function readHtml(html: string): FileContent {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = htmlMetadata(document);
  const body = articleText(html) ?? wholeText(document);
  const title = metadata.title;
  const opening = plainOf(body.slice(0, 2 * (title?.length ?? 0)));
  const text = title === undefined || opening.startsWith(plainOf(title)) ? body : `${title}\n\n${body}`;
  return { text, metadata, problems: [] };
}

/** What Readability takes for the article; null when that is hardly anything. It takes its own copy of the page apart. */
function articleText(html: string): string | null {
  const { document } = parseHTML(html);
  if (isDeeperThan(MAX_DEPTH, document)) return null;
  try {
    const found = new Readability<Node>(document, {
      serializer: (node) => node,
      maxElemsToParse: MAX_ELEMENTS,
    }).parse();
    if (found?.content == null) return null;
    const text = textOfHtml(found.content);
    const whole = document.body?.textContent?.length ?? 0;
    return text.length >= MIN_ARTICLE || text.length >= whole * MIN_SHARE ? text : null;
  } catch {
    return null; // too large or too deep for it: the whole page is read instead
  }
}

/** Walks level by level, so that no depth overflows anything. */
function isDeeperThan(limit: number, root: Node): boolean {
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const below: Node[] = [];
    for (const node of level) below.push(...node.childNodes);
    level = below;
  }
  return false;
}

function wholeText(document: Document): string {
  for (const element of document.querySelectorAll(AROUND)) element.remove();
  return textOfHtml(
    document.querySelector("article") ?? document.querySelector("main") ?? document.body ?? document,
  );
}
