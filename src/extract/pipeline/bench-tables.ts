import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, formatDay, parseDay } from "../../domain/day.ts";
import { streamBundle } from "./stream-bundle.ts";

const ROWS = 200_000;
const PLACES = 300;
const DAYS = 3653;
const WORDS = "convoy truce shelling market talks residents road border aid police strike flood".split(" ");

/** Rows a second of a table of ready-made events, from its bytes to events in order; and the memory it takes. */
export async function benchTables(
  print: (line: string) => void,
  sizes: readonly number[] = [ROWS],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "whenwhere-bench-"));
  try {
    for (const rows of sizes) {
      const table = join(folder, `${rows}.csv`);
      await writeTable(table, rows);
      await benchTable(table, rows, folder, print);
      rmSync(table);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchTable(
  table: string,
  rows: number,
  scratch: string,
  print: (line: string) => void,
): Promise<void> {
  const start = performance.now();
  const built = await streamBundle({ inputs: [table], title: null, cacheFolder: null, scratch });
  const read = performance.now();
  let events = 0;
  for (const event of built.inOrder()) events += event.reports.length;
  const done = performance.now();
  built.close();
  const [reading, ordering] = [(read - start) / 1000, (done - read) / 1000];
  print(`${rows} rows: read in ${reading.toFixed(1)} s (${Math.round(rows / reading)} rows/s)`);
  print(
    `  gone through in order in ${ordering.toFixed(1)} s, ${events} reports, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`,
  );
}

/** Seeded and skewed: some places and days have most of the rows. */
async function writeTable(path: string, rows: number): Promise<void> {
  const stream = createWriteStream(path);
  const random = seededRandom(7);
  const skewed = (most: number): number => Math.floor(most * random() ** 3);
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
  const first = parseDay("2010-01-01")!;
  stream.write("id,date,title,kind,place,lat,lon,source,text\n");
  for (let i = 0; i < rows; i += 1) {
    const place = skewed(PLACES);
    const row = `r${i},${formatDay(addDays(first, skewed(DAYS)))},${words(6)},attack,Place ${place},${(place / 5).toFixed(2)},${(place / 3).toFixed(2)},Source ${skewed(40)},"${words(20)}, ${words(4)}"\n`;
    if (!stream.write(row)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
