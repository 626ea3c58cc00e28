import { writeFileSync } from "node:fs";
import { bundleJsonSchema } from "./json-schema.ts";

writeFileSync(new URL("./bundle.schema.json", import.meta.url), bundleJsonSchema());
