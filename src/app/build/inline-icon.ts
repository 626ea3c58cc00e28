import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const ICON = "favicon.svg";

/** Writes the icon into the head of the built page: a file of its own would be asked for while the page is opening. */
export function inlineIcon(): Plugin {
  let folder = "";
  return {
    name: "whenwhere:inline-icon",
    apply: "build",
    configResolved: ({ publicDir }) => {
      folder = publicDir;
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(`href="./${ICON}"`, () => {
          const svg = readFileSync(join(folder, ICON), "utf8").replaceAll(/\s+/g, " ");
          return `href="data:image/svg+xml,${encodeURIComponent(svg)}"`;
        }),
    },
  };
}
