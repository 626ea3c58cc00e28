import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withoutStacks } from "./lean-react.ts";

const CLIENT = createRequire(createRequire(import.meta.url).resolve("react-dom")).resolve(
  "./cjs/react-dom-client.production.js",
);
const written = readFileSync(CLIENT, "utf8");

test("has React make its exceptions without a stack", () => {
  const made = [...withoutStacks(written).matchAll(/(\w+Exception) = exceptionWithoutStack\(\d+\)/g)];
  expect(made.map(([, name]) => name)).toContain("SuspenseException");
  expect(withoutStacks(written)).not.toMatch(/\w+Exception = Error\(/);
});

test("they are errors that say what React's say", () => {
  const code =
    'function formatProdErrorMessage(code) { return "error " + code; }\nvar OneException = Error(formatProdErrorMessage(460));';
  const one: unknown = new Function(`${withoutStacks(code)}; return OneException;`)();
  expect(one).toBeInstanceOf(Error);
  expect((one as Error).message).toBe("error 460");
  expect((one as Error).stack).toBeUndefined();
});

test("says so when React has none of them any more", () => {
  expect(() => withoutStacks(written.replaceAll("Exception", "Signal"))).toThrow("lean-react can go");
});
