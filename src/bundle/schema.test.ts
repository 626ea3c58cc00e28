import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { JSON_SCHEMAS } from "./json-schema.ts";

test.each(Object.entries(JSON_SCHEMAS))("%s is what `npm run schema` writes today", (file, schema) => {
  expect(JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), "utf8"))).toEqual(
    JSON.parse(schema()),
  );
});
