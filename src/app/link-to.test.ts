import { expect, test } from "vitest";
import type { ArticleId, EventId } from "../domain/ids.ts";
import { linkTo } from "./link-to.ts";

test("links to an event in place of whatever the address says now", () => {
  const base = "https://example.org/story/#range=2016-10&q=convoys";
  expect(linkTo({ kind: "event", id: "e1" as EventId }, base)).toBe("https://example.org/story/#event=e1");
});

test("links to an article", () => {
  expect(linkTo({ kind: "article", id: "a-1" as ArticleId }, "http://localhost/")).toBe(
    "http://localhost/#article=a-1",
  );
});
