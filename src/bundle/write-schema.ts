import { writeFileSync } from "node:fs";
import { JSON_SCHEMAS } from "./json-schema.ts";

for (const [file, schema] of Object.entries(JSON_SCHEMAS))
  writeFileSync(new URL(`./${file}`, import.meta.url), schema());
