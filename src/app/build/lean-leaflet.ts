import type { Plugin } from "vite";

/** Modules of Leaflet that add to its map when they are run, and that this page has no use for: markers, vectors, controls ... */
const UNUSED_PARTS = /[\\/]leaflet[\\/]src[\\/](?:control|layer)[\\/](?!Layer\.js$)/;

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
  transform: (_code, id) => (UNUSED_PARTS.test(id) ? { moduleSideEffects: false } : null),
});
