import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { leanData, leanHammer, leanParts } from "./lean-parts.ts";
import { readLibrary } from "./lean-timeline.ts";
import { librarySources } from "./library-sources.ts";
import { ENTRY, IDLE, KEPT, LEFT_OUT, STAND_INS, UNREACHED, UTILITIES } from "./parts.ts";

const library = readLibrary();

const markupFilter = (code: string): string =>
  code.slice(code.indexOf("const setupXSSCleaner"), code.indexOf("const availableUtils"));

describe("librarySources", () => {
  test("gives modules by their path in the library", () => {
    const map = JSON.stringify({
      sources: ["../../lib/util.js", "../../node_modules/x/index.js", "../../lib/timeline/Core.js"],
      sourcesContent: ["1", "2", "3"],
    });
    expect([...librarySources(map)]).toEqual([
      ["lib/util.js", "1"],
      ["lib/timeline/Core.js", "3"],
    ]);
  });

  test("refuses a map without the modules' text", () => {
    expect(() => librarySources('{"sources":["../../lib/util.js"]}')).toThrow(/holds no modules/);
  });
});

describe("leanParts", () => {
  test("knows the library that is installed", () => {
    expect([...leanParts(library).keys()]).toEqual([...KEPT, ...LEFT_OUT]);
  });

  test("says which module is gone from a later library", () => {
    const later = new Map(library);
    later.delete(ENTRY);
    expect(() => leanParts(later)).toThrow(/It has no lib\/timeline\/Timeline\.js any more/);
  });

  test("says in which module a function is gone", () => {
    const path = "lib/timeline/Stack.js";
    const later = new Map(library).set(path, library.get(path)!.replaceAll("substack", "subStack"));
    expect(() => leanParts(later)).toThrow(`In ${path}: It has no function substack.`);
  });

  test("says when the utilities are handed on in another way", () => {
    const later = new Map(library).set("lib/util.js", library.get("lib/util.js")!.replace("...util,", ""));
    expect(() => leanParts(later)).toThrow(/In lib\/util\.js/);
  });

  test("gives a class that can't be made for what is left out", async () => {
    const code = leanParts(library).get("lib/shared/Popup.js")!;
    const { default: Popup } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly default: new () => unknown;
    };
    expect(() => new Popup()).toThrow("lib/shared/Popup.js isn't part of this page");
  });

  test("keeps the filter of markup as it is", () => {
    const written = markupFilter(library.get("lib/util.js")!);
    expect(written).toContain("new xssFilter.FilterXSS(options)");
    expect(markupFilter(leanParts(library).get("lib/util.js")!)).toBe(written);
  });
});

describe("leanData", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("vis-data/package.json"));
  const data = readFileSync(join(folder, "esnext/esm/vis-data.mjs"), "utf8");

  test("knows the library that is installed, and has what is left out say so", () => {
    const lean = leanData(data);
    expect(lean).toContain(`throw new Error("DataSet.stream isn't part of this page")`);
    expect(lean).toContain("setOptions(options) {}");
    expect(lean).toMatch(/\bupdate\(data, senderId\) \{\s+const/);
  });

  test("says when a later one is another", () => {
    expect(() => leanData(data.replaceAll("updateOnly", "only"))).toThrow(
      /In vis-data: It has no function DataSet\.updateOnly/,
    );
  });
});

describe("leanHammer", () => {
  const main = createRequire(import.meta.url).resolve("@egjs/hammerjs");
  const hammer = readFileSync(join(dirname(main), "hammer.esm.js"), "utf8");

  test("has pointer events for its one input, and all gestures", () => {
    const lean = leanHammer(hammer);
    expect(lean).toContain("function createInputInstance(manager) { return new PointerEventInput(");
    expect(lean).toContain("Hammer.Pinch = PinchRecognizer;");
    expect(lean).not.toContain("Hammer.MouseInput");
  });

  test("says when a later one is another", () => {
    expect(() => leanHammer(hammer.replace("Hammer.MouseInput", "Hammer.Mouse"))).toThrow(
      /In @egjs\/hammerjs: It doesn't hold the line/,
    );
  });
});

describe("the tables", () => {
  const parts = leanParts(library);

  test("cover every module that a kept part imports", () => {
    const known = new Set([...KEPT, ...LEFT_OUT, ...Object.keys(STAND_INS)]);
    const unknown = KEPT.flatMap((path) =>
      [...parts.get(path)!.matchAll(/^(?:import|export)\b[^;]*?from "(\.[^"]+)"/gm)].map(([, source]) =>
        new URL(source!, `file:///${path}`).pathname.slice(1),
      ),
    ).filter((path) => !known.has(path));
    expect(unknown).toEqual([]);
  });

  test("name every utility that a kept part calls", () => {
    const own = new Set(["convert", "setupXSSProtection", "xss"]);
    const called = KEPT.flatMap((path) =>
      [...parts.get(path)!.matchAll(/(?<!body\.)\butil\s*\.(\w+)\(?/g)].map(([, name]) => name!),
    ).filter((name) => !own.has(name) && name !== "js");
    const named = new Set<string>(UTILITIES);
    expect([...new Set(called)].filter((name) => !named.has(name))).toEqual([]);
  });

  test("leave functions out of kept modules only, and each in one way", () => {
    const kept = new Set<string>(KEPT);
    expect([...Object.keys(IDLE), ...Object.keys(UNREACHED)].filter((path) => !kept.has(path))).toEqual([]);
    for (const [path, names] of Object.entries(IDLE))
      expect(names.filter((name) => UNREACHED[path]?.includes(name))).toEqual([]);
  });
});
