/**
 * The words of a page as a reader sees them: each block a paragraph, a blank line between two, `<br>` a line break.
 * Walks with a stack of its own, so that a page nested a hundred thousand deep doesn't overflow the machine's.
 */
export function textOfHtml(root: Node): string {
  const paragraphs: string[] = [];
  let words = "";
  const endParagraph = (): void => {
    const lines = words.split("\n").map((line) => line.replaceAll(/[^\S\n]+/g, " ").trim());
    const paragraph = lines.filter((line) => line !== "").join("\n");
    if (paragraph !== "") paragraphs.push(paragraph);
    words = "";
  };
  const open: (Node | typeof END)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === END) endParagraph();
    else if (node.nodeType === TEXT_NODE) words += (node.textContent ?? "").replaceAll(/\s+/g, " ");
    else if (node.nodeType === ELEMENT_NODE || node.nodeType === FRAGMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (UNSEEN.has(name) || isHidden(node)) continue;
      if (name === "BR") words += "\n";
      if (CELLS.has(name)) words += " ";
      if (BLOCKS.has(name)) {
        endParagraph();
        open.push(END);
      }
      const children = [...node.childNodes];
      for (let i = children.length - 1; i >= 0; i -= 1) open.push(children[i]!);
    }
  }
  endParagraph();
  return paragraphs.join("\n\n");
}

const END = Symbol("end of a block");
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const FRAGMENT_NODE = 11;

const named = (names: string): ReadonlySet<string> => new Set(names.split(" "));

const UNSEEN = named(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO HEAD FORM BUTTON SELECT TEXTAREA INPUT",
);
const CELLS = named("TD TH");
const BLOCKS = named(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL",
);

function isHidden(node: Node): boolean {
  const element = node as Partial<Element>;
  if (element.getAttribute === undefined) return false;
  return (
    element.hasAttribute?.("hidden") === true ||
    element.getAttribute("aria-hidden") === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")
  );
}
