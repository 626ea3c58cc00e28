import { expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY } from "./csp-plugin.ts";

test("allows nothing unsafe, nothing inline and no other origin", () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-|https?:|\*|blob:/);
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
});
