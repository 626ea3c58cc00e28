import { parseOptions } from "./arguments.ts";
import { benchDates } from "../extract/dates/bench.ts";
import { benchPlaces } from "../extract/places/bench.ts";
import { benchPipeline } from "../extract/pipeline/bench.ts";

type Bench = (print: (line: string) => void) => Promise<void>;

const BENCHES: Readonly<Record<string, Bench>> = {
  dates: benchDates,
  places: benchPlaces,
  pipeline: benchPipeline,
};

const USAGE = `npm run bench -- [--only ${Object.keys(BENCHES).join("|")}]`;

/** Benchmarks, one after the other, as text on stdout. */
export async function run(args: readonly string[]): Promise<number> {
  const { only } = parseOptions(args, { only: { type: "string", multiple: true } }, USAGE);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (only !== undefined && !only.includes(name)) continue;
    process.stdout.write(`\n${name}\n`);
    await bench((line) => process.stdout.write(`  ${line}\n`));
  }
  return 0;
}
