import { once } from "node:events";
import { parseOptions, parseWholeNumber, pathFromCaller } from "./arguments.ts";
import { buildSite } from "./build-site.ts";
import { openBrowser } from "./open-browser.ts";
import { DIST, SEEDS, SEEDS_TITLE } from "./places-on-disk.ts";
import { serveSite } from "./serve-site.ts";

const USAGE = "npm start -- [--in PATH] [--port N] [--no-open]";

/** Extracts, builds, serves and prints the address, until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    args,
    {
      in: { type: "string", multiple: true },
      port: { type: "string" },
      "no-open": { type: "boolean" },
    },
    USAGE,
  );
  const port = options.port === undefined ? null : parseWholeNumber(options.port, "--port", 0, 65_535);
  const built = await buildSite({
    inputs: options.in?.map(pathFromCaller) ?? [SEEDS],
    title: options.in === undefined ? SEEDS_TITLE : null,
    out: DIST,
    base: "./",
    strict: false,
  });
  if (built !== 0) return built;
  const address = await serveSite(DIST, port);
  process.stdout.write(`\nWhenwhere is at ${address}\nCtrl+C stops it.\n`);
  if (options["no-open"] !== true) openBrowser(address);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  process.exit(0);
}
