// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { escapeHtml, ownScript } from "./trusted-types.ts";

describe("escapeHtml", () => {
  test("turns markup into the same characters as text", () => {
    const box = document.createElement("div");
    const hostile = `<img src=x onerror="alert('1')">&amp;</script>`;
    box.innerHTML = escapeHtml(hostile);
    expect(box.children).toHaveLength(0);
    expect(box.textContent).toBe(hostile);
  });

  test.each(["<svg/>", '<span aria-hidden="true">&#x2212;</span>'])(
    "lets Leaflet's own %s pass",
    (literal) => {
      expect(escapeHtml(literal)).toBe(literal);
    },
  );

  test("lets nothing pass that only resembles a literal", () => {
    expect(escapeHtml("<svg/><script>")).toBe("&lt;svg/&gt;&lt;script&gt;");
  });
});

describe("ownScript", () => {
  const base = "https://example.org/story/";

  test("gives scripts of the page's own folder", () => {
    expect(ownScript("assets/basemap.worker-1.js", base)).toBe(
      "https://example.org/story/assets/basemap.worker-1.js",
    );
    expect(ownScript(`${base}assets/a.js`, "https://example.org/story/")).toBe(`${base}assets/a.js`);
  });

  test.each([
    "https://evil.example/a.js",
    "../other/a.js",
    "data:text/javascript,alert(1).js",
    "blob:https://example.org/a.js",
    "javascript:alert(1)//.js",
    "assets/page.html",
    "https://example.org/story/../a.js",
  ])("refuses %s", (input) => {
    expect(ownScript(input, base)).toBeNull();
  });
});
