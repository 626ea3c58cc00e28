import { join } from "node:path";
import { writeBundle } from "../../commands/write-bundle.ts";
import { streamBundle } from "../../extract/pipeline/stream-bundle.ts";

/** What one build took, in a process of its own. */
export type BuildTimes = {
  /** From the folder to the bundle's files; what the process itself takes to start is left out. */
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  /** Most memory that the process ever had. */
  readonly peakBytes: number;
  readonly events: number;
};

/** `build-once.ts FOLDER SCRATCH THREADS` builds the bundle of a folder without a cache; the times go to stdout as JSON. */
async function buildOnce(folder: string, scratch: string, threads: number): Promise<BuildTimes> {
  const start = performance.now();
  const before = process.cpuUsage();
  const built = await streamBundle({ inputs: [folder], title: null, cacheFolder: null, scratch, threads });
  writeBundle(built, join(scratch, "bundle"));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  built.close();
  return {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    events: built.tally.events,
  };
}

const [folder = "", scratch = "", threads = "1"] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await buildOnce(folder, scratch, Number(threads))));
