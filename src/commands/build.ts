import { parseOptions, pathFromCaller, UsageError } from "./arguments.ts";
import { buildSite } from "./build-site.ts";
import { DIST, SEEDS, SEEDS_TITLE } from "./places-on-disk.ts";

const USAGE =
  "npm run build -- [--in PATH]... [--out DIR] [--base /sub/path/ | https://host/path/] [--title TEXT] [--strict] [--no-cache]\n" +
  "  PATH is a folder of articles, a table of events (.csv, .tsv) or annotated documents (.jsonl), packed (.gz) or not;\n" +
  "  DIR is dist/ unless named.";

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
    ...siteAddress(options.base),
    strict: options.strict,
    cache: !options["no-cache"],
  });
}

type SiteAddress = { readonly base: string; readonly address: string | null };

/** "/sub/path" and "sub/path/" mean the same folder: "/sub/path/". A whole address names host and folder. */
function siteAddress(base: string): SiteAddress {
  if (base === "." || base === "./" || base === "") return { base: "./", address: null };
  const url = /^https?:\/\//.test(base) && URL.canParse(base) ? new URL(base) : null;
  const path = url?.pathname ?? base;
  if (!/^\/?[\w.~/-]*$/.test(path) || (url !== null && `${url.search}${url.hash}` !== ""))
    throw new UsageError(
      `--base takes a path such as /sub/path/ or an address such as https://example.org/path/, not ${JSON.stringify(base)}.`,
    );
  const folder = `/${path.split("/").filter(Boolean).join("/")}/`.replace(/^\/\/$/, "/");
  return { base: folder, address: url === null ? null : `${url.origin}${folder}` };
}
