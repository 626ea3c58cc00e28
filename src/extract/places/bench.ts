import { readdirSync, readFileSync } from "node:fs";
import { loadGazetteer } from "./gazetteer/load-gazetteer.ts";
import { readPlaces } from "./read-places.ts";

const SEEDS = new URL("../../../seeds/", import.meta.url);
const ARTICLE_WORDS = 600;
const ARTICLES = 400;

/** Time to load, articles of 600 words a second on one core, memory, and one article with 100,000 names. */
export async function benchPlaces(print: (line: string) => void): Promise<void> {
  const loading = performance.now();
  const gazetteer = await loadGazetteer();
  readPlaces({ text: "Warm up in Paris." }, gazetteer);
  print(`load ${seconds(loading)} s, ${gazetteer.size} places (limit 2 s)`);
  const articles = articlesOf600Words();
  articles.slice(0, 20).forEach((text) => readPlaces({ text }, gazetteer));
  const reading = process.cpuUsage();
  let names = 0;
  for (let i = 0; i < ARTICLES; i += 1)
    names += readPlaces({ text: articles[i % articles.length]! }, gazetteer).length;
  const spent = process.cpuUsage(reading);
  const rate = ARTICLES / ((spent.user + spent.system) / 1e6);
  print(
    `${rate.toFixed(0)} articles of ${ARTICLE_WORDS} words a processor second, ${(names / ARTICLES).toFixed(1)} names each (limit 200)`,
  );
  const many = "Aleppo and Mosul, near Paris, Texas. ".repeat(25_000);
  const large = performance.now();
  const found = readPlaces({ text: many }, gazetteer).length;
  print(`one article with ${found} names ${seconds(large)} s`);
  print(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB (limit 600)`);
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(2);

/** Paragraphs of the seeds in turn, so that each article mixes stories as a news digest does. */
function articlesOf600Words(): string[] {
  const paragraphs = readdirSync(SEEDS)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, SEEDS), "utf8").split(/\n\s*\n/));
  return Array.from({ length: 40 }, (_, a) => {
    const chosen: string[] = [];
    for (let i = a * 7, words = 0; words < ARTICLE_WORDS; i += 1) {
      const paragraph = paragraphs[i % paragraphs.length]!;
      chosen.push(paragraph);
      words += paragraph.split(/\s+/).length;
    }
    return chosen.join("\n\n");
  });
}
