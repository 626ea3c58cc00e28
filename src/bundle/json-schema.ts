import { toJsonSchema } from "@valibot/to-json-schema";
import { ManifestSchema } from "./columnar/manifest.ts";
import { BundleSchema } from "./schema.ts";

const written = (title: string, schema: ReturnType<typeof toJsonSchema>): string =>
  `${JSON.stringify({ title, ...schema }, null, 2)}\n`;

/** `bundle.json` of either form as JSON Schema (draft-07), for readers that aren't ours; by the schema's file name. */
export const JSON_SCHEMAS: Readonly<Record<string, () => string>> = {
  "bundle.schema.json": () => written("Whenwhere bundle", toJsonSchema(BundleSchema)),
  "columnar.schema.json": () => written("Whenwhere bundle, columnar form", toJsonSchema(ManifestSchema)),
};
