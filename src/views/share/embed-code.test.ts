import { expect, test } from "vitest";
import { embedCode } from "./embed-code.ts";

test("a title or link with markup stays inside its attribute", () => {
  const code = embedCode("https://example.org/#q=a&kind=aid", 'Aleppo" onload="alert(1)<b>');
  expect(code).toContain('src="https://example.org/#q=a&amp;kind=aid"');
  expect(code).toContain('title="Aleppo&quot; onload=&quot;alert(1)&lt;b>"');
});
