import { describe, expect, test } from "vitest";
import { safeAddress } from "./links.ts";

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
