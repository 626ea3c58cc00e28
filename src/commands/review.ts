import { compareText } from "../bundle/order.ts";
import { buildBundle } from "../extract/pipeline/build-bundle.ts";
import { parseOptions, parseWholeNumber, pathFromCaller } from "./arguments.ts";
import { CACHE, SEEDS } from "./places-on-disk.ts";
import { certaintyOf, reviewEntry } from "./review-entry.ts";
import { writeOut } from "./write-out.ts";

const USAGE = "npm run review -- [--in FOLDER] [--limit N]";

/** What is least certain first, each with the lines to paste into corrections.yaml. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    args,
    { in: { type: "string", multiple: true }, limit: { type: "string", default: "20" } },
    USAGE,
  );
  const limit = parseWholeNumber(options.limit, "--limit", 1, 1_000_000);
  const { bundle } = await buildBundle({
    inputs: options.in?.map(pathFromCaller) ?? [SEEDS],
    title: null,
    cacheFolder: CACHE,
  });
  const open = bundle.events
    .filter(({ state }) => state === "automatic")
    .toSorted((a, b) => certaintyOf(a) - certaintyOf(b) || compareText(a.id, b.id));
  for (const event of open.slice(0, limit)) await writeOut(`${reviewEntry(event, bundle)}\n\n`);
  process.stderr.write(`${Math.min(limit, open.length)} of ${open.length} events that nobody has checked.\n`);
  return 0;
}
