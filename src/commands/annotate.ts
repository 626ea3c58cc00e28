import { createInterface } from "node:readline";
import { extractorVersion } from "../extract/pipeline/extractor-version.ts";
import { loadGazetteer } from "../extract/places/gazetteer/load-gazetteer.ts";
import { annotateLine } from "./annotate-line.ts";
import { parseOptions } from "./arguments.ts";
import { writeOut } from "./write-out.ts";

const USAGE =
  "npm run --silent annotate -- [--for-build] < docs.jsonl > out.jsonl\n" +
  "  --for-build adds what `npm run build -- --in out.jsonl` needs.";

/**
 * The extractor as a filter: one JSON document a line in, one out, same order. Holds one document at a time.
 * A line that can't be read gives `{"id"?, "error"}` in its place, and exit code 1 at the end.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, { "for-build": { type: "boolean", default: false } }, USAGE);
  const extractor = options["for-build"] ? extractorVersion() : null;
  const gazetteer = await loadGazetteer();
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const answer = annotateLine(line, gazetteer, extractor);
    if (answer.failed) failed += 1;
    await writeOut(`${answer.line}\n`);
  }
  if (failed > 0) process.stderr.write(`${failed} lines could not be read; each says why in its place.\n`);
  return failed > 0 ? 1 : 0;
}
