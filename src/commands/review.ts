import type { Bundle, BundleEvent } from "../bundle/types.ts";
import { compareText } from "../bundle/order.ts";
import { buildBundle } from "../extract/pipeline/build-bundle.ts";
import { parseOptions, parseWholeNumber, pathFromCaller } from "./arguments.ts";
import { CACHE, SEEDS } from "./places-on-disk.ts";
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
  for (const event of open.slice(0, limit)) await writeOut(`${describe(event, bundle)}\n\n`);
  process.stderr.write(`${Math.min(limit, open.length)} of ${open.length} events that nobody has checked.\n`);
  return 0;
}

/** As sure as the least sure part of it. */
const certaintyOf = ({ confidence, places, when }: BundleEvent): number =>
  [confidence, when.basis === "publication" ? 0.5 : 1, ...places.map((place) => place.confidence)].reduce(
    (a, b) => Math.min(a, b),
  );

function describe(event: BundleEvent, bundle: Bundle): string {
  const [report] = event.reports;
  const file = bundle.articles.find(({ id }) => id === report?.article)?.file ?? "a table";
  const places = event.places.map(({ place, role }) => {
    const known = bundle.places.find(({ id }) => id === place);
    return `${known?.name ?? place} (${role})`;
  });
  const { from, to, basis } = event.when;
  return [
    `# ${certaintyOf(event).toFixed(2)}  ${event.title}`,
    `#   ${from === to ? from : `${from} to ${to}`} (${basis}); ${places.join(", ") || "no place"}`,
    `#   ${file}: “${report?.quote.replace(/\s+/g, " ") ?? ""}”`,
    `- event: ${event.id}`,
    `  checked: true`,
  ].join("\n");
}
