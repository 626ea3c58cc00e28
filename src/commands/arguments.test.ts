import { describe, expect, test } from "vitest";
import { HelpWanted, parseOptions, parseWholeNumber, UsageError } from "./arguments.ts";

const options = { in: { type: "string", multiple: true } } as const;

describe("parseOptions", () => {
  test("gathers an option that is given more than once", () => {
    expect(parseOptions(["--in", "a", "--in=b c"], options, "usage").in).toEqual(["a", "b c"]);
  });

  test.each([["--out"], ["--in"], ["stray"]])("refuses %s and says how it is used", (...args) => {
    expect(() => parseOptions(args, options, "npm run it -- [--in PATH]")).toThrow(UsageError);
    expect(() => parseOptions(args, options, "npm run it -- [--in PATH]")).toThrow(/npm run it/);
  });

  test.each([["--help"], ["-h"], ["--in", "a", "--help"]])("says how it is used at %s", (...args) => {
    expect(() => parseOptions(args, options, "npm run it -- [--in PATH]")).toThrow(HelpWanted);
    expect(() => parseOptions(args, options, "npm run it -- [--in PATH]")).toThrow(/^Usage: npm run it/);
  });
});

describe("parseWholeNumber", () => {
  test("takes a number within bounds", () => {
    expect(parseWholeNumber("8080", "--port", 0, 65_535)).toBe(8080);
  });

  test.each(["-1", "65536", "8o80", "", "1e3", "3.5"])("refuses %j", (text) => {
    expect(() => parseWholeNumber(text, "--port", 0, 65_535)).toThrow(/--port/);
  });
});
