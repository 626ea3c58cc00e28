import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { leanData, leanHammer, leanParts } from "./lean-parts.ts";
import { librarySources } from "./library-sources.ts";
import { ENTRY, STAND_INS } from "./parts.ts";

/** Folder of the installed library. */
export const LIBRARY = dirname(createRequire(import.meta.url).resolve("vis-timeline/package.json"));
const SOURCE_MAP = join(LIBRARY, "esnext/esm/vis-timeline-graph2d.js.map");
const DATA = /[\\/]node_modules[\\/]vis-data[\\/]esnext[\\/]esm[\\/]vis-data\.m?js$/;
const HAMMER = /[\\/]@egjs[\\/]hammerjs[\\/]dist[\\/]hammer\.esm\.js$/;
const ENTRY_ID = join(LIBRARY, "lib/entry.js");

/** Modules of vis-timeline as written, by their path in it. */
export const readLibrary = (): ReadonlyMap<string, string> =>
  librarySources(readFileSync(SOURCE_MAP, "utf8"));

/**
 * vis-timeline by its single modules in place of its one file, of which the page reaches a third: without the second
 * chart, editing, axis, validator, configurator and moment. Its markup filter stays as it is. Only in builds: the
 * development server and tests have all of it.
 */
export function leanTimeline(): Plugin {
  let parts: ReadonlyMap<string, string> = new Map();
  return {
    name: "whenwhere:lean-timeline",
    apply: "build",
    enforce: "pre",
    buildStart() {
      parts = leanParts(readLibrary());
    },
    resolveId(source, importer) {
      if (source === "vis-timeline/esnext") return ENTRY_ID;
      if (importer === undefined) return null;
      if (DATA.test(importer) && source === "uuid") return standInFor("uuid");
      const from = pathInLibrary(importer);
      if (from === null) return null;
      const path = source.startsWith(".") ? posix.join(posix.dirname(from), source) : source;
      return standInFor(path) ?? (parts.has(path) ? join(LIBRARY, path) : null);
    },
    load(id) {
      if (id === ENTRY_ID) return `export { default as Timeline } from "./${posix.relative("lib", ENTRY)}";`;
      const path = pathInLibrary(id);
      return path === null ? null : (parts.get(path) ?? null);
    },
    transform(code, id) {
      if (DATA.test(id)) return { code: leanData(code), map: null };
      return HAMMER.test(id) ? { code: leanHammer(code), map: null } : null;
    },
  };
}

function standInFor(path: string): string | null {
  const file = STAND_INS[path];
  return file === undefined ? null : join(import.meta.dirname, "stand-ins", file);
}

/** "…/vis-timeline/lib/timeline/Core.js" → "lib/timeline/Core.js" */
function pathInLibrary(id: string): string | null {
  const path = relative(LIBRARY, id).split(sep).join("/");
  return path.startsWith("lib/") ? path : null;
}
