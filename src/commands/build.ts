import { parseOptions, pathFromCaller, UsageError } from "./arguments.ts";
import { buildSite } from "./build-site.ts";
import { DIST, SEEDS, SEEDS_TITLE } from "./places-on-disk.ts";

const USAGE =
  "npm run build -- [--in PATH]... [--out DIR] [--base /sub/path/] [--title TEXT] [--strict] [--no-cache]\n" +
  "  PATH is a folder of articles or a table of events (CSV); DIR is dist/ unless named.";

/** Articles to a static site. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    args,
    {
      in: { type: "string", multiple: true },
      out: { type: "string" },
      base: { type: "string", default: "./" },
      title: { type: "string" },
      strict: { type: "boolean", default: false },
      "no-cache": { type: "boolean", default: false },
    },
    USAGE,
  );
  return buildSite({
    inputs: options.in?.map(pathFromCaller) ?? [SEEDS],
    title: options.title ?? (options.in === undefined ? SEEDS_TITLE : null),
    out: options.out === undefined ? DIST : pathFromCaller(options.out),
    base: baseFrom(options.base),
    strict: options.strict,
    cache: !options["no-cache"],
  });
}

/** "/sub/path" and "sub/path/" mean the same folder: "/sub/path/". */
function baseFrom(base: string): string {
  if (base === "." || base === "./" || base === "") return "./";
  if (!/^\/?[\w.~/-]+$/.test(base))
    throw new UsageError(`--base takes a path such as /sub/path/, not ${JSON.stringify(base)}.`);
  return `/${base.split("/").filter(Boolean).join("/")}/`.replace(/^\/\/$/, "/");
}
