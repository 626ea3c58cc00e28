import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** A room may import itself, what is listed here, and packages; nothing else. */
type Room = { readonly name: string; readonly may: readonly string[]; readonly because: string };

const ROOMS: readonly Room[] = [
  { name: "domain", may: [], because: "runs in Node, browser and worker alike" },
  { name: "bundle", may: ["domain"], because: "is the contract between build and page" },
  { name: "export", may: ["domain", "bundle"], because: "writes the same in Node and in the browser" },
  { name: "extract/text", may: ["domain"], because: "knows words, not what they mean" },
  {
    name: "extract/read",
    may: ["domain", "extract/text", "extract/article"],
    because: "turns files into articles",
  },
  {
    name: "extract/article",
    may: ["domain", "extract/text", "extract/dates"],
    because: "finds an article's own parts",
  },
  { name: "extract/dates", may: ["domain", "extract/text"], because: "reads time without places or events" },
  { name: "extract/places", may: ["domain", "extract/text"], because: "reads places without time or events" },
  {
    name: "extract/stories",
    may: ["domain", "bundle", "url", "extract/read"],
    because: "checks a story's links as the page will read them",
  },
  {
    name: "extract/events",
    may: ["domain", "extract/text", "extract/article", "extract/dates", "extract/places"],
    because: "joins what the three readers found",
  },
  { name: "extract", may: ["domain", "bundle"], because: "the build never knows the page" },
  { name: "state", may: ["domain", "bundle"], because: "the app works with the link switched off" },
  {
    name: "views/story",
    may: ["domain", "bundle", "state", "views/words", "views/parts"],
    because: "views meet in state",
  },
  { name: "url", may: ["domain", "bundle", "state"], because: "a link is state written down" },
  { name: "views/words", may: ["domain", "bundle", "state"], because: "words know values, not views" },
  { name: "views/parts", may: ["domain", "bundle", "state", "views/words"], because: "parts know no view" },
  {
    name: "views/events",
    may: ["domain", "bundle", "export", "state", "views/words", "views/parts"],
    because: "what is listed can be downloaded",
  },
  ...["timeline", "map", "article", "filters", "share", "story", "compare"].map((view) => ({
    name: `views/${view}`,
    may: ["domain", "bundle", "state", "views/words", "views/parts"],
    because: "views meet in state",
  })),
];

const SRC = import.meta.dirname;

describe("rooms", () => {
  const files = sourceFiles(SRC);

  test.each(ROOMS)("$name imports only what it may, for it $because", ({ name, may }) => {
    const strangers = files
      .filter((file) => roomOf(file) === name)
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
      .filter(({ imported }) => ![name, ...may].some((room) => isInside(imported, room)))
      .map(({ file, imported }) => `${file} imports ${imported}`);
    expect(strangers).toEqual([]);
  });

  test("the page never imports the extractor", () => {
    const page = files.filter((file) =>
      ["state", "url", "views", "app"].some((room) => isInside(file, room)),
    );
    const crossing = page.filter(
      (file) => !isTest(file) && importsOf(file).some((imported) => isInside(imported, "extract")),
    );
    expect(crossing).toEqual([]);
  });

  test("no module imports itself through others", () => {
    expect(importCycle(files)).toBeNull();
  });
});

/** The most particular room that holds the file; tests may look around. */
function roomOf(file: string): string | undefined {
  if (isTest(file)) return undefined;
  const rooms = ROOMS.filter(({ name }) => isInside(file, name)).map(({ name }) => name);
  return rooms.toSorted((a, b) => b.length - a.length)[0];
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes("/scoring/");
const isInside = (file: string, room: string): boolean => file.startsWith(`${room}/`);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** Relative imports of a file, as paths from `src`. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(SRC, file), "utf8");
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(SRC, resolve(SRC, dirname(file), match[1]!))
      .split(sep)
      .join("/"),
  );
}

/** Type imports count too: a cycle of types is still two files that can't be read one after the other. */
function importCycle(files: readonly string[]): readonly string[] | null {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
