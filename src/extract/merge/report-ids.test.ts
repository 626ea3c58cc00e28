import { describe, expect, test } from "vitest";
import { reportIds } from "./report-ids.ts";

const left = { text: "Nine convoys left.", trigger: "left" };
const halted = { text: "The operation was halted.", trigger: "halted" };

describe("reportIds", () => {
  test("are short and safe in a link", () => {
    expect(reportIds("a", [left])[0]).toMatch(/^e[0-9a-z]{12}$/);
  });

  test("don't depend on what else the article tells, nor where", () => {
    expect(reportIds("a", [halted, left])[1]).toBe(reportIds("a", [left])[0]);
  });

  test("don't change with punctuation, case or line breaks", () => {
    expect(reportIds("a", [{ text: "NINE convoys\nleft", trigger: "left" }])).toEqual(reportIds("a", [left]));
  });

  test("tell two tellings in the same words apart by their count", () => {
    expect(new Set(reportIds("a", [left, left])).size).toBe(2);
  });

  test("differ by article", () => {
    expect(reportIds("a", [left])).not.toEqual(reportIds("b", [left]));
  });
});
