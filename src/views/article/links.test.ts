import { describe, expect, test } from "vitest";
import { archivedAddress, safeAddress } from "./links.ts";

describe("safeAddress", () => {
  test("gives web addresses", () => {
    expect(safeAddress("https://tass.com/world/1")?.host).toBe("tass.com");
    expect(safeAddress("http://bbc.co.uk/news")?.host).toBe("bbc.co.uk");
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//tass.com",
    "tass.com",
    "",
    null,
  ])("refuses %s", (url) => {
    expect(safeAddress(url)).toBeNull();
  });
});

test("asks the Internet Archive for copies around the day of publication", () => {
  const original = safeAddress("https://tass.com/world/1?a=b");
  expect(archivedAddress(original, "2016-12-16")).toBe(
    "https://web.archive.org/web/20161216*/https://tass.com/world/1?a=b",
  );
  expect(archivedAddress(original, null)).toBe("https://web.archive.org/web/*/https://tass.com/world/1?a=b");
});

test("has no copies to offer of what is an archive's already, or of no address", () => {
  expect(archivedAddress(null, "2016-12-16")).toBeNull();
  expect(archivedAddress(safeAddress("https://web.archive.org/web/2016/https://a.org/"), null)).toBeNull();
  expect(archivedAddress(safeAddress("https://archive.ph/Ab1"), null)).toBeNull();
});
