import { benchIndex } from "../bench/bench-index.ts";
import { benchPage } from "../bench/page/bench-page.ts";
import { benchDates } from "../extract/dates/bench.ts";
import { benchPlaces } from "../extract/places/bench.ts";
import { benchPipeline } from "../extract/pipeline/bench.ts";
import { parseOptions, UsageError } from "./arguments.ts";
import { buildPage } from "./build-page.ts";
import { findBrowser } from "./find-browser.ts";
import { log } from "./log.ts";
import { createStaticServer } from "./static-server.ts";

type Bench = (print: (line: string) => void, sizes: readonly number[] | undefined) => Promise<void>;

const BENCHES: Readonly<Record<string, Bench>> = {
  dates: benchDates,
  places: benchPlaces,
  pipeline: benchPipeline,
  index: benchIndex,
  page: (print, sizes) =>
    benchPage(
      print,
      {
        buildPage: (folder) => buildPage(folder, "./"),
        createServer: createStaticServer,
        browser: findBrowser(log),
      },
      sizes,
    ),
};

const USAGE = `npm run bench -- [--only ${Object.keys(BENCHES).join("|")}] [--page] [--events N]`;

/** Benchmarks, one after the other, as text on stdout. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    args,
    {
      only: { type: "string", multiple: true },
      page: { type: "boolean", default: false },
      events: { type: "string", multiple: true },
    },
    USAGE,
  );
  const only = options.page ? ["page"] : options.only;
  const sizes = options.events?.map(sizeOf);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (only !== undefined && !only.includes(name)) continue;
    process.stdout.write(`\n${name}\n`);
    await bench((line) => process.stdout.write(`  ${line}\n`), sizes);
  }
  return 0;
}

function sizeOf(text: string): number {
  const size = Number(text);
  if (!Number.isSafeInteger(size) || size < 1)
    throw new UsageError(`--events takes a whole number, not ${JSON.stringify(text)}.\n${USAGE}`);
  return size;
}
