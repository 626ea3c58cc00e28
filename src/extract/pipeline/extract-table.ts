import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { BundleEvent, Place } from "../../bundle/types.ts";
import { bundleEvent, bundlePlace } from "../tables/bundle-event.ts";
import { readTable } from "../tables/read-table.ts";
import { warningOf } from "./extract-file.ts";
import type { ArticleWarning } from "./types.ts";

export type ExtractedTable = {
  readonly file: string;
  readonly sha256: string;
  readonly events: readonly BundleEvent[];
  readonly places: ReadonlyMap<string, Place>;
  readonly warnings: readonly ArticleWarning[];
};

/** A table of a million rows may have a million faults; after so many it is one fault of the table. */
const MOST_WARNINGS = 1000;

/** The events of a table of ready-made events. */
export async function extractTable(path: string): Promise<ExtractedTable> {
  const file = basename(path);
  const hash = createHash("sha256");
  const events: BundleEvent[] = [];
  const places = new Map<string, Place>();
  const warnings: ArticleWarning[] = [];
  let left = 0;
  for await (const item of readTable(file, hashed(path, hash))) {
    if (item.kind === "problem") {
      if (warnings.length < MOST_WARNINGS) warnings.push(warningOf(item.problem));
      else left += 1;
      continue;
    }
    events.push(bundleEvent(item.event));
    const place = bundlePlace(item.event);
    if (place !== null && !places.has(place.id)) places.set(place.id, place);
  }
  if (left > 0)
    warnings.push({ file, message: `has ${left} more rows like these. Mend what they have in common.` });
  return { file, sha256: hash.digest("hex"), events, places, warnings };
}

async function* hashed(
  path: string,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    yield chunk;
  }
}
