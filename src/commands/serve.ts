import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseOptions, parseWholeNumber, pathFromCaller, UsageError } from "./arguments.ts";
import { DIST } from "./places-on-disk.ts";
import { serveSite } from "./serve-site.ts";

const USAGE = "npm run serve -- [--dir DIR] [--port N]";

/** Serves a site that is already built, until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, { dir: { type: "string" }, port: { type: "string" } }, USAGE);
  const folder = options.dir === undefined ? DIST : pathFromCaller(options.dir);
  if (!existsSync(join(folder, "index.html")))
    throw new UsageError(`There is no built site in ${folder}. Build one first: npm run build`);
  const port = options.port === undefined ? null : parseWholeNumber(options.port, "--port", 0, 65_535);
  process.stdout.write(`${await serveSite(folder, port)}\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  process.exit(0);
}
