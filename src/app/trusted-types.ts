/**
 * Trusted Types in this page: text handed to an HTML sink becomes text. Leaflet writes a few fixed snippets with
 * `innerHTML`; those pass as they are, everything else is escaped. Workers start from the page's own folder only.
 * Imported before anything that touches Leaflet.
 */

type Policy = {
  readonly createHTML: (input: string) => string;
  readonly createScriptURL: (input: string) => string | null;
  readonly createScript: () => null;
};
type PolicyFactory = { createPolicy(name: string, policy: Policy): unknown };

/** Leaflet 1.9's own literals: the feature tests for SVG and VML, zoom signs, the popup's closing cross. */
const LEAFLET_LITERALS: ReadonlySet<string> = new Set([
  "<svg/>",
  '<v:shape adj="1"/>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
  '<span aria-hidden="true">&#215;</span>',
]);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup in, the same characters as text out; Leaflet's literals unchanged. */
export const escapeHtml = (input: string): string =>
  LEAFLET_LITERALS.has(input)
    ? input
    : input.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The address when it is a script inside `base` (absolute, ending in "/"), else null, which refuses it. */
export function ownScript(input: string, base: string): string | null {
  if (!URL.canParse(input, base)) return null;
  const url = new URL(input, base);
  return url.href.startsWith(base) && url.pathname.endsWith(".js") ? url.href : null;
}

function installDefaultPolicy(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (factory === undefined) return;
  const base = new URL("./", document.baseURI).href;
  factory.createPolicy("default", {
    createHTML: escapeHtml,
    createScriptURL: (input) => ownScript(input, base),
    createScript: () => null,
  });
}

installDefaultPolicy();
