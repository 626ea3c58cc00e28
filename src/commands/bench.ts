import { parseOptions, UsageError } from "./arguments.ts";
import { log } from "./log.ts";

type Bench = (print: (line: string) => void, sizes: readonly number[] | undefined) => Promise<void>;

/** By name; each is read only when it is run, so that the memory it prints is its own. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  dates: async () => (await import("../extract/dates/bench.ts")).benchDates,
  places: async () => (await import("../extract/places/bench.ts")).benchPlaces,
  pipeline: async () => (await import("../extract/pipeline/bench.ts")).benchPipeline,
  tables: async () => (await import("../extract/pipeline/bench-tables.ts")).benchTables,
  folder: async () => (await import("../bench/folder/bench-folder.ts")).benchFolder,
  index: async () => (await import("../bench/bench-index.ts")).benchIndex,
  page: pageBench,
};

async function pageBench(): Promise<Bench> {
  const { benchPage } = await import("../bench/page/bench-page.ts");
  const { buildPage } = await import("./build-page.ts");
  const { hasten } = await import("../app/build/hasten.ts");
  const { findBrowser } = await import("./find-browser.ts");
  return (print, sizes) =>
    benchPage(
      print,
      {
        buildPage: (folder) => buildPage(folder, "./", false),
        hasten,
        browser: findBrowser(log),
      },
      sizes,
    );
}

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
  for (const [name, load] of Object.entries(BENCHES)) {
    if (only !== undefined && !only.includes(name)) continue;
    process.stdout.write(`\n${name}\n`);
    const bench = await load();
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
