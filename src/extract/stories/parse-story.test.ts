import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../read/problem.ts";
import { parseStory } from "./parse-story.ts";

const parse = (markdown: string) => parseStory("stories/two-cities.md", markdown);
const step = (text: string) => `## Step [view](#range=2016)\n\n${text}\n`;
const blocks = (text: string) => parse(step(text)).story?.steps[0]?.blocks;

describe("a story", () => {
  test("is a step for each heading, with the view that the heading carries", () => {
    const { story, problems } = parse(
      "---\ntitle: Two cities\n---\nOpening.\n\n## Autumn [view](#range=2016-10)\n\nText.\n\n## [Winter](#range=2016-12)\n",
    );
    expect(problems).toEqual([]);
    expect(story).toMatchObject({
      id: "two-cities",
      title: "Two cities",
      language: "en",
      lead: [{ kind: "paragraph", inlines: [{ kind: "text", text: "Opening." }] }],
      steps: [
        { heading: [{ kind: "text", text: "Autumn" }], view: "range=2016-10" },
        { heading: [{ kind: "text", text: "Winter" }], view: "range=2016-12", blocks: [] },
      ],
    });
  });

  test.each([
    ["## Mosul [view](https://example.org/site/#range=2016&q=Mosul)", "Mosul"],
    ["## Mosul <https://example.org/site/#range=2016&q=Mosul>", "Mosul"],
    ["## [Mosul](http://localhost:4173/#range=2016&q=Mosul)", "Mosul"],
    ["## Mosul [view][a]\n\n[a]: https://example.org/site/#range=2016&q=Mosul", "Mosul"],
    ["## How [Mosul](#range=2016&q=Mosul) fell", "How Mosul fell"],
  ])("takes a link as Share gives it: %s", (markdown, words) => {
    const [first] = parse(markdown).story!.steps;
    expect(first!.view).toBe("range=2016&q=Mosul");
    expect(first!.heading.map((inline) => ("text" in inline ? inline.text : "")).join("")).toBe(words);
  });

  test.each([
    ["# Two rivers\n\n## A [view](#range=2016)", "Two rivers"],
    ["---\ntitle: Given\n---\n# Given\n\n## A [view](#range=2016)", "Given"],
    ["## A [view](#range=2016)", "two cities"],
  ])("has a title in any case: %j", (markdown, title) => {
    expect(parse(markdown).story).toMatchObject({ title, steps: [{ view: "range=2016" }] });
  });

  test("tells of a heading without a view, by line, and keeps the view before it", () => {
    const { story, problems } = parse("---\ntitle: T\n---\n## A [view](#range=2016)\n\n## B\n");
    expect(story!.steps.map(({ view }) => view)).toEqual(["range=2016", "range=2016"]);
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining("stories/two-cities.md:6 has a heading without a view link, “B”"),
    ]);
  });

  test("without a single view is refused, with what to do", () => {
    const { story, problems } = parse("# An article\n\nOn Monday it rained in Geneva.\n");
    expect(story).toBeNull();
    expect(problems.map(formatProblem).join()).toContain("move it out of the folder");
  });

  test("with front matter that isn't YAML names the line", () => {
    const { story, problems } = parse("---\nlanguage: en\ntitle: [open\n---\n## A [view](#range=2016)\n");
    expect(story?.title).toBe("two cities");
    expect(problems[0]?.message).toContain("front matter");
  });
});

describe("its text", () => {
  test("keeps emphasis, code, lists and quotes", () => {
    expect(blocks("*a* **b** `c`\n\n3. one\n4. two\n\n> said")).toEqual([
      {
        kind: "paragraph",
        inlines: [
          { kind: "emphasis", inlines: [{ kind: "text", text: "a" }] },
          { kind: "text", text: " " },
          { kind: "strong", inlines: [{ kind: "text", text: "b" }] },
          { kind: "text", text: " " },
          { kind: "code", text: "c" },
        ],
      },
      {
        kind: "list",
        start: 3,
        items: [
          [{ kind: "paragraph", inlines: [{ kind: "text", text: "one" }] }],
          [{ kind: "paragraph", inlines: [{ kind: "text", text: "two" }] }],
        ],
      },
      { kind: "quote", blocks: [{ kind: "paragraph", inlines: [{ kind: "text", text: "said" }] }] },
    ]);
  });

  test("shows raw HTML as text", () => {
    expect(blocks("<script>alert(1)</script>")).toEqual([
      { kind: "paragraph", inlines: [{ kind: "text", text: "<script>alert(1)</script>" }] },
    ]);
  });

  test.each([
    ["[x](#event=e1)", { kind: "view", fragment: "event=e1" }],
    ["[x](http://127.0.0.1:4173/#event=e1)", { kind: "view", fragment: "event=e1" }],
    ["[x](https://example.org/report#part)", { kind: "link", href: "https://example.org/report#part" }],
  ])("%s leads where it says", (markdown, expected) => {
    expect(blocks(markdown)).toMatchObject([{ kind: "paragraph", inlines: [expected] }]);
  });

  test("takes an address for a view when a heading links to the same page", () => {
    const { story, views } = parse(
      "## A [view](https://example.org/site/#range=2016)\n\n[x](https://example.org/site/index.html#event=e1)\n",
    );
    expect(story!.steps[0]!.blocks).toMatchObject([{ inlines: [{ kind: "view", fragment: "event=e1" }] }]);
    expect(views).toEqual([
      { line: 1, fragment: "range=2016" },
      { line: 3, fragment: "event=e1" },
    ]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "other.md", "mailto:a@example.org"])(
    "follows no link to %s, keeps its words and says so",
    (url) => {
      const { story, problems } = parse(step(`[words](${url})`));
      expect(story!.steps[0]!.blocks).toEqual([
        { kind: "paragraph", inlines: [{ kind: "text", text: "words" }] },
      ]);
      expect(problems.map(({ line }) => line)).toEqual([3]);
    },
  );

  test("nested without end is shown at a bounded depth", () => {
    expect(JSON.stringify(blocks(`${"> ".repeat(40)}deep`)).match(/"quote"/g)).toHaveLength(8);
  });

  test("of any sort is read without an exception, and every link in it is http or a view", () => {
    const arb = fc.array(
      fc.constantFrom(
        "#",
        "## ",
        "[a](#q=b)",
        "[a](javascript:x)",
        "<b>",
        "> ",
        "- ",
        "\n",
        "\n\n",
        "*",
        "`",
        "!",
        "[",
        "]",
        "(",
        "http://x.y/#z",
        "---\n",
        "title: ",
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(arb, (parts) => {
        const { story } = parse(parts.join(""));
        for (const [, href] of JSON.stringify(story ?? "").matchAll(/"href":"([^"]*)"/g))
          expect(href).toMatch(/^https?:/);
      }),
    );
  });
});
