// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Story } from "../../bundle/types.ts";
import type { StoryId } from "../../domain/ids.ts";
import { StoryBody } from "./StoryBody.tsx";

const text = (words: string) => ({ kind: "text", text: words }) as const;
const story: Story = {
  id: "s" as StoryId,
  file: "stories/s.md",
  title: "Two rivers",
  language: "en",
  lead: [{ kind: "paragraph", inlines: [text("<img src=x onerror=alert(1)>")] }],
  steps: [
    { heading: [text("Rain")], view: "", blocks: [] },
    {
      heading: [{ kind: "link", href: "https://example.org/", inlines: [text("Flood")] }],
      view: "",
      blocks: [
        {
          kind: "list",
          start: 3,
          items: [
            [
              {
                kind: "paragraph",
                inlines: [{ kind: "view", fragment: "event=e1", inlines: [text("a claim")] }],
              },
            ],
            [
              {
                kind: "paragraph",
                inlines: [{ kind: "link", href: "https://example.org/", inlines: [text("elsewhere")] }],
              },
            ],
          ],
        },
      ],
    },
  ],
};

const hrefOf = (step: number, fragment: string): string => `#${step}:${fragment}`;

test("a story is text and links, never markup", () => {
  const { container } = render(<StoryBody story={story} step={1} hrefOf={hrefOf} />);
  expect(container.querySelector("img")).toBeNull();
  expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeDefined();
  const links = [...container.querySelectorAll("a")].map((a) => [
    a.textContent,
    a.getAttribute("href"),
    a.rel,
  ]);
  expect(links).toEqual([
    ["Rain", "#0:", ""],
    ["Flood", "#1:", ""],
    ["a claim", "#1:event=e1", ""],
    ["elsewhere", "https://example.org/", "noopener noreferrer"],
  ]);
  expect(container.querySelector("ol")?.getAttribute("start")).toBe("3");
  expect(container.querySelector("[aria-current=step] h3")?.textContent).toBe("Flood");
});
