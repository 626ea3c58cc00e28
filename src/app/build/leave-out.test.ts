import { describe, expect, test } from "vitest";
import { withBodies, withoutLines, withoutStatements } from "./leave-out.ts";

describe("withBodies", () => {
  const code = [
    "export default class A { stay() { return 1; } go(x) { if (x) { return 2; } } }",
    "class B { go() { return 3; } }",
    "export function left(a = {}) { return a; }",
    "export var C = D.extend({ go: function (x) { return x; }, stay: 4, inside: function () { function left() { return 5; } } });",
  ].join("\n");

  test("replaces the bodies of the functions named, wherever they are declared, and nothing else", () => {
    expect(withBodies(code, ["go", "left"], (name) => `{ ${name}; }`)).toBe(
      [
        "export default class A { stay() { return 1; } go(x) { go; } }",
        "class B { go() { go; } }",
        "export function left(a = {}) { left; }",
        "export var C = D.extend({ go: function (x) { go; }, stay: 4, inside: function () { function left() { left; } } });",
      ].join("\n"),
    );
  });

  test("replaces what stands inside another along with it", () => {
    const nested = "function outer() { function inner() { return 1; } return inner(); }";
    expect(withBodies(nested, ["outer", "inner"], (name) => `{ ${name}; }`)).toBe(
      "function outer() { outer; }",
    );
  });

  test("tells methods of one name apart by their class", () => {
    expect(withBodies(code, ["B.go"], () => "{}")).toBe(code.replace("{ return 3; }", "{}"));
  });

  test("refuses a name that the module doesn't have", () => {
    expect(() => withBodies(code, ["go", "gone"], () => "{}")).toThrow("It has no function gone.");
  });
});

describe("withoutStatements", () => {
  const code = 'import { A } from "./a";\nAB.A = A;\nAB.B = B;\nexport { AB };';

  test("leaves out what names a part", () => {
    expect(withoutStatements(code, ["A"])).toBe("AB.B = B;\nexport { AB };");
  });

  test("refuses a name that the module doesn't have", () => {
    expect(() => withoutStatements(code, ["C"])).toThrow("It has no statement about C.");
  });
});

describe("withoutLines", () => {
  test("leaves out lines, however far they are set in", () => {
    expect(withoutLines("a;\n  b;\nc;", ["b;", "a;"])).toBe("c;");
  });

  test.each(["a;\na;\nb;", "b;"])("refuses %j, where a line doesn't stand once", (code) => {
    expect(() => withoutLines(code, ["a;"])).toThrow('It doesn\'t hold the line "a;" once.');
  });
});
