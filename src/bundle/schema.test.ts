import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundleJsonSchema } from "./json-schema.ts";

describe("bundle.schema.json", () => {
  test("is what `npm run schema` writes today", () => {
    expect(JSON.parse(readFileSync(new URL("./bundle.schema.json", import.meta.url), "utf8"))).toEqual(
      JSON.parse(bundleJsonSchema()),
    );
  });
});
