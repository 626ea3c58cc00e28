import { describe, expect, test } from "vitest";
import { readHtml } from "./html.ts";
import { plainMarkdown, readMarkdown } from "./markdown.ts";

const SENTENCES = [
  "A ceasefire in the Yemeni port of Hodeidah was holding on Wednesday after it came into force at midnight, residents said.",
  "They said that calm had returned to most parts of the city after months of clashes between the two sides.",
  "The UN envoy, Martin Griffiths, said in New York that observers would go to the port by Friday.",
];

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ceasefire holds</h1>${body}</article><footer>All rights reserved</footer></body></html>`;

const PARAGRAPHS = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("");

describe("HTML", () => {
  test("gives the article's words without the page around it, the title in front", () => {
    const { text } = readHtml(page("<title>Ceasefire holds - BBC News</title>", PARAGRAPHS));
    expect(text.split("\n\n")).toEqual(["Ceasefire holds", ...SENTENCES]);
  });

  test.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Ceasefire holds","datePublished":"2018-12-19T23:10:00+00:00","publisher":{"name":"BBC News"},"inLanguage":"en-GB","url":"https://www.bbc.co.uk/news/x"}]}</script>',
    ],
    [
      "OpenGraph",
      '<meta property="og:title" content="Ceasefire holds"><meta property="article:published_time" content="2018-12-19T23:10:00Z"><meta property="og:site_name" content="BBC NEWS"><meta property="og:url" content="https://www.bbc.co.uk/news/x">',
    ],
    [
      "older names",
      '<title>Ceasefire holds | BBC</title><meta name="DC.date.issued" content="20181219"><meta name="publisher" content="BBC"><link rel="canonical" href="https://www.bbc.co.uk/news/x">',
    ],
    [
      "a time element",
      '<title>Ceasefire holds | BBC</title><meta property="og:site_name" content="BBC"><link rel="canonical" href="https://www.bbc.co.uk/news/x"></head><body><time itemprop="datePublished" datetime="2018-12-19">Wednesday</time>',
    ],
  ])("reads metadata from %s", (_, head) => {
    expect(readHtml(page(head, PARAGRAPHS)).metadata).toEqual({
      title: "Ceasefire holds",
      source: "BBC News",
      url: "https://www.bbc.co.uk/news/x",
      published: { from: "2018-12-19", to: "2018-12-19", precision: "day", edtf: "2018-12-19" },
      language: "en-GB",
    });
  });

  test("leaves no markup, script or hidden text", () => {
    const hostile = `${PARAGRAPHS}<p>5 &lt; 6 <script>alert(1)</script><img src=x onerror=alert(2)><span hidden>secret</span><b style="display: none">unseen</b> &amp; more words so that it counts.</p>`;
    const { text } = readHtml(page("", hostile));
    expect(text).toContain("5 < 6");
    expect(text).not.toMatch(/alert|secret|unseen|<p>|onerror/);
  });

  test("line breaks, lists and tables keep their lines", () => {
    const { text } = readHtml(
      "<p>One<br>two</p><ul><li>three<li>four</ul><table><tr><td>five<td>six</table>",
    );
    expect(text).toBe("One\ntwo\n\nthree\n\nfour\n\nfive six");
  });

  test.each(["", "<!--", "<html><body>", "plain words", "<script type='application/ld+json'>{</script>"])(
    "never throws: %j",
    (html) => {
      expect(readHtml(html).text).not.toContain("<");
    },
  );

  test("survives a page nested thousands deep", () => {
    expect(() => readHtml(`${"<div>".repeat(3000)}deep`)).not.toThrow();
  });
});

describe("Markdown", () => {
  test("front matter is metadata, not text", () => {
    const { text, metadata, mode, problems } = readMarkdown(
      "a.md",
      "---\ntitle: Storm\ndate: 2019-03-14\nsource: Club of Mozambique\nmode: narrative\ntags: [a, b]\n---\n# Storm\n\nIt rained.\n",
    );
    expect({ text, mode, problems }).toEqual({
      text: "Storm\n\nIt rained.\n",
      mode: "narrative",
      problems: [],
    });
    expect(metadata).toMatchObject({
      title: "Storm",
      source: "Club of Mozambique",
      published: { edtf: "2019-03-14" },
    });
  });

  test("bad front matter is named with its line and costs only itself", () => {
    const { text, metadata, problems } = readMarkdown(
      "a.md",
      "---\ntitle: Storm\npublished: soon\n---\nIt rained.\n",
    );
    expect(text).toBe("It rained.\n");
    expect(metadata).toEqual({ title: "Storm" });
    expect(problems).toMatchObject([
      { file: "a.md", line: 3, message: "gives “soon” as published, which is no date" },
    ]);
    expect(readMarkdown("a.md", "---\na: [\n---\nText\n").problems).toMatchObject([{ line: 2 }]);
  });

  test("front matter runs no code", () => {
    const { metadata } = readMarkdown("a.md", "---js\n{ title: globalThis.hacked = 1 }\n---\nText\n");
    expect(metadata).toEqual({});
    expect("hacked" in globalThis).toBe(false);
  });

  test.each([
    ["# Title #", "Title"],
    ["> quoted", "quoted"],
    ["**Beira** was _hit_ hard", "Beira was hit hard"],
    ["see [the report](https://example.org/a_b) now", "see the report now"],
    ["![a map](map.png)It rained", "It rained"],
    ["---", ""],
    ["5 * 3 * 2 and snake_case_name", "5 * 3 * 2 and snake_case_name"],
    ["a \\*star\\*", "a *star*"],
    ["C#", "C#"],
  ])("%j becomes %j", (markdown, plain) => {
    expect(plainMarkdown(markdown)).toBe(plain);
  });
});
