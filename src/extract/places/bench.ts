import { readdirSync, readFileSync } from "node:fs";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { loadGazetteer } from "./gazetteer/load-gazetteer.ts";
import { readPlaces } from "./read-places.ts";

const SEEDS = new URL("../../../seeds/", import.meta.url);
const ARTICLE_WORDS = 600;
const ARTICLES = 400;

/**
 * Time to load; articles a second on one core, of 600 words crowded with names (what the limit is held to) and as the
 * examples are; one article with 100,000 names; and memory, of which a part is taken before the first place is loaded.
 */
export async function benchPlaces(print: (line: string) => void): Promise<void> {
  const before = residentMegabytes();
  const loading = performance.now();
  const gazetteer = await loadGazetteer();
  readPlaces({ text: "Warm up in Paris." }, gazetteer);
  print(`load ${seconds(loading)} s, ${gazetteer.size} places (limit 2 s)`);
  const crowded = articlesOf600Words();
  crowded.slice(0, 20).forEach((text) => readPlaces({ text }, gazetteer));
  print(`${rateOf(crowded, gazetteer)}, ${ARTICLE_WORDS} words (limit 200)`);
  print(`${rateOf(examples(), gazetteer)}, the examples as they are`);
  const usual = residentMegabytes();
  const many = "Aleppo and Mosul, near Paris, Texas. ".repeat(25_000);
  const large = performance.now();
  const found = readPlaces({ text: many }, gazetteer).length;
  print(`one article with ${found} names ${seconds(large)} s`);
  print(
    `memory ${usual} MB after the articles, ${residentMegabytes()} MB after the one with ${found} names (limit 600); ` +
      `${before} MB of it is Node and what else this command has loaded`,
  );
}

const residentMegabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(2);

/** Processor time, not the clock: other work on the machine doesn't count. */
function rateOf(articles: readonly string[], gazetteer: Gazetteer): string {
  const reading = process.cpuUsage();
  let names = 0;
  for (let i = 0; i < ARTICLES; i += 1)
    names += readPlaces({ text: articles[i % articles.length]! }, gazetteer).length;
  const spent = process.cpuUsage(reading);
  const rate = ARTICLES / ((spent.user + spent.system) / 1e6);
  return `${rate.toFixed(0)} articles a processor second, ${(names / ARTICLES).toFixed(1)} names each`;
}

const examples = (): string[] =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) => readFileSync(new URL(file, SEEDS), "utf8"));

/** Paragraphs of the seeds in turn, so that each article mixes stories as a news digest does. */
function articlesOf600Words(): string[] {
  const paragraphs = examples().flatMap((text) => text.split(/\n\s*\n/));
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
