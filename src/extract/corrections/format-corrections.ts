import { stringify } from "yaml";
import type { Correction } from "./types.ts";

/** Corrections as the file holds them; `parseCorrections` reads the same ones back, but for their lines. */
export const formatCorrections = (corrections: readonly Correction[]): string =>
  corrections.length === 0
    ? ""
    : stringify(
        corrections.map(({ line: _line, ...entry }) => texts(entry)),
        { schema: "failsafe", lineWidth: 110, aliasDuplicateObjects: false },
      );

/** Everything as text, as it is read. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, texts(inner)]));
}
