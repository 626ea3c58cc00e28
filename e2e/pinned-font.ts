import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const FAMILY = "Pinned";
const FONT = fileURLToPath(
  import.meta.resolve("@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2"),
);

/**
 * Gives the page one font of its own in place of the system's, so that a picture of it is the same on another machine.
 * Set through the style object model before the page's first script, so that its content policy stays in force and
 * what is drawn on a canvas has the font too.
 */
export async function pinFont(page: Page): Promise<void> {
  await page.addInitScript(
    ({ family, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0)!);
      document.fonts.add(new FontFace(family, bytes, { weight: "300 800" }));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:root { --font-ui: "${family}", sans-serif !important; }`);
      document.adoptedStyleSheets = [sheet];
    },
    { family: FAMILY, base64: readFileSync(FONT, "base64") },
  );
}
