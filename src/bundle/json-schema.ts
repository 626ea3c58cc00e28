import { toJsonSchema } from "@valibot/to-json-schema";
import { BundleSchema } from "./schema.ts";

/** The readable bundle as JSON Schema (draft-07), for readers that aren't ours. */
export const bundleJsonSchema = (): string =>
  `${JSON.stringify({ title: "Whenwhere bundle", ...toJsonSchema(BundleSchema) }, null, 2)}\n`;
