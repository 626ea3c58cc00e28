import type { Plugin } from "vite";

/**
 * What the built page may do: run and style itself from its own folder, fetch from its own origin, nothing else.
 * `data:` images are Leaflet's one-pixel image. Frames of other sites may hold the page: it can be embedded.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
] as const;

export const CONTENT_SECURITY_POLICY = DIRECTIVES.join("; ");

/** Puts the policy first in the head of the built page. The development server needs inline styles and goes without. */
export const contentSecurityPolicy = (): Plugin => ({
  name: "whenwhere:content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
      injectTo: "head-prepend",
    },
  ],
});
