import { readDates } from "./read-dates.ts";
import type { DocumentDate } from "./types.ts";

const PUBLISHED: DocumentDate = {
  from: "2016-10-20",
  to: "2016-10-20",
  precision: "day",
  edtf: "2016-10-20",
  basis: "given",
  reasons: [],
};

const SENTENCES = [
  "The ministry said on Thursday that talks would resume next week in Geneva. ",
  "Since 17 October more than 3,000 people have left the city, officials said. ",
  "Revenue rose 4 percent in the third quarter, compared with a year earlier. ",
  "Nothing in the statement suggested that the two sides were any closer to a settlement. ",
  "He was elected in May 2012 and took office two weeks later, at the age of 57. ",
  "Residents described long queues, empty shelves and the sound of distant shelling.\n\n",
] as const;

/** What would make a careless pattern go back and forth. */
const ADVERSARIAL = [
  "1",
  "17",
  "2016",
  "-",
  "–",
  " ",
  "  ",
  "May ",
  "October ",
  ",",
  ".",
  "'",
  "99999",
  " and ",
  "the last ",
] as const;

/** Pieces in an order that is the same on every machine (linear congruential generator), up to a length. */
function textOf(pieces: readonly string[], length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let seed = 42; size < length; seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) {
    const piece = pieces[Math.floor(seed / 65_536) % pieces.length] ?? "";
    parts.push(piece);
    size += piece.length;
  }
  return parts.join("");
}

const MB = 1_000_000;

/** Milliseconds of the best of `runs`, as other work on the machine only ever adds. */
function millis(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    readDates({ text, mode: "news", published: PUBLISHED });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Throughput on news-like text, and how time grows with the length of hostile text. */
export async function benchDates(print: (line: string) => void): Promise<void> {
  const news = textOf(SENTENCES, 2 * MB);
  const ms = millis(news, 3);
  print(`${(news.length / MB / (ms / 1000)).toFixed(1)} MB/s on ${news.length / MB} MB of news-like text`);
  const four = millis(textOf(ADVERSARIAL, 4 * MB), 2);
  const eight = millis(textOf(ADVERSARIAL, 8 * MB), 2);
  print(
    `time(8 MB) / time(4 MB) of digits, dashes, months and spaces: ${(eight / four).toFixed(2)} (${four.toFixed(0)} and ${eight.toFixed(0)} ms)`,
  );
}
