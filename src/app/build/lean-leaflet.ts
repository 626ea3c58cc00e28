import { sep } from "node:path";
import type { Plugin } from "vite";
import { withBodies, withoutStatements } from "./leave-out.ts";

/** Modules of Leaflet that add to its map when they are run, and that this page has no use for: markers, vectors, controls ... */
const UNUSED_PARTS = /^(?:control|layer)\/(?!Layer\.js$)/;

/** What makes one part of others, and those that the page has no use for: projections other than Web Mercator, Safari's long tap. */
const UNUSED_STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  "geo/crs/index.js": ["EPSG3395", "EPSG4326", "Simple"],
  "map/index.js": ["TapHold"],
};

/** Functions that the page never calls. One that is called all the same says that it isn't there. */
const UNUSED_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  "map/Map.js": [
    "_handleGeolocationError",
    "_handleGeolocationResponse",
    "fitWorld",
    "flyTo",
    "flyToBounds",
    "locate",
    "stopLocate",
  ],
};

const MODULE = /[\\/]node_modules[\\/]leaflet[\\/]src[\\/](.+\.js)$/;

/** @param path of a module in Leaflet's `src`. @throws where Leaflet no longer has what is to be left out of it */
export function leanModule(path: string, code: string): string {
  const names = UNUSED_STATEMENTS[path];
  const fewer = names === undefined ? code : withoutStatements(code, names);
  return withBodies(
    fewer,
    UNUSED_FUNCTIONS[path] ?? [],
    (name) => `{ throw new Error("map.${name} isn't part of this page"); }`,
  );
}

/**
 * Leaflet by its single modules in place of its one file, from which nothing can be left out: the page draws on canvas
 * and needs the map, its gestures and `GridLayer`. A part that is imported is there, with all that it adds.
 */
export const leanLeaflet = (): Plugin => ({
  name: "whenwhere:lean-leaflet",
  apply: "build",
  enforce: "pre",
  resolveId(source, importer) {
    return source === "leaflet" ? this.resolve("leaflet/src/Leaflet.js", importer, { skipSelf: true }) : null;
  },
  transform(code, id) {
    const path = MODULE.exec(id)?.[1]?.split(sep).join("/");
    if (path === undefined) return null;
    if (UNUSED_PARTS.test(path)) return { moduleSideEffects: false };
    if (!(path in UNUSED_STATEMENTS || path in UNUSED_FUNCTIONS)) return null;
    return { code: leanModule(path, code), map: null };
  },
});
