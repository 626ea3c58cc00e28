import type { Plugin } from "vite";

const HELPER = "\0vite/preload-helper.js";
const PLAIN = "export const __vitePreload = (load) => load();";
/** How Vite writes what a part needs besides its own file. */
const NEEDS = "__vite__mapDeps";

/**
 * A part that is read later is simply imported. Vite wraps each import so that style sheets and modules which it needs
 * are asked for first; here there is one style sheet and nothing is preloaded, so the wrapper would only weigh.
 */
export const plainImport = (): Plugin => ({
  name: "whenwhere:plain-import",
  apply: "build",
  enforce: "pre",
  load: (id) => (id === HELPER ? PLAIN : null),
  generateBundle: {
    order: "post", // Vite writes them late
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === "chunk" && file.code.includes(NEEDS))
          throw new Error(`${file.fileName} names files to ask for first: plain-import has to go.`);
    },
  },
});
