import { articleFromText } from "../article/read-article.ts";
import type { ReadArticle } from "../article/types.ts";
import { readDates } from "../dates/read-dates.ts";
import { mergeReports } from "../merge/merge-reports.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import { loadGazetteer } from "../places/gazetteer/load-gazetteer.ts";
import { readPlaces } from "../places/read-places.ts";
import { extractArticle } from "./extract-article.ts";
import { internPlaces, recordsOf, storeExtraction } from "./stored-article.ts";

const ARTICLES = 400;
const WORDS_AN_ARTICLE = 600;

const OPENERS = [
  "On Thursday",
  "Last week",
  "On 17 October",
  "Two days later",
  "In early 2016",
  "Since Monday",
  "Meanwhile",
];
const SUBJECTS = [
  "government troops",
  "the foreign minister",
  "aid workers",
  "residents",
  "negotiators",
  "the police",
  "a spokesman",
];
const VERBS = [
  "entered",
  "shelled",
  "left",
  "reached",
  "said talks would resume in",
  "suspended flights to",
  "held talks in",
  "arrested ten people in",
];
const PLACES = [
  "Aleppo",
  "Mosul",
  "Geneva",
  "Moscow",
  "Ankara",
  "Paris",
  "Kabul",
  "Lagos",
  "Caracas",
  "Manila",
  "Odesa",
  "Quito",
];
const TAILS = [
  "as the truce held for a second day",
  "while prices kept rising",
  "according to a statement seen by reporters",
  "and nobody was hurt",
];

/** Seeded: the same articles on every machine. */
function articleText(seed: number): string {
  let state = seed + 1;
  const pick = (items: readonly string[]): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return items[Math.floor(state / 65_536) % items.length]!;
  };
  const paragraphs: string[] = [`${pick(PLACES)} wakes to news of a truce`];
  for (let words = 0; words < WORDS_AN_ARTICLE;) {
    const sentences = [0, 1, 2].map(
      () => `${pick(OPENERS)} ${pick(SUBJECTS)} ${pick(VERBS)} ${pick(PLACES)}, ${pick(TAILS)}.`,
    );
    paragraphs.push(sentences.join(" "));
    words += sentences.join(" ").split(" ").length;
  }
  return paragraphs.join("\n\n");
}

const secondsOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** Articles a second on one core, whole and by reader, and reports a second through merging. */
export async function benchPipeline(print: (line: string) => void): Promise<void> {
  const loading = performance.now();
  const gazetteer = await loadGazetteer();
  print(`gazetteer loads in ${((performance.now() - loading) / 1000).toFixed(2)} s`);
  const articles = Array.from({ length: ARTICLES }, (_, i) => articleOf(i));
  for (const article of articles.slice(0, 40)) extractArticle(article, gazetteer);
  printRates(articles, gazetteer, print);
  printMerging(articles, gazetteer, print);
  print(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
}

const articleOf = (index: number): ReadArticle =>
  articleFromText({ id: `article-${index}`, text: articleText(index), publishedAt: "2016-10-20" });

function printRates(
  articles: readonly ReadArticle[],
  gazetteer: Gazetteer,
  print: (line: string) => void,
): void {
  const dates = secondsOf(() => articles.forEach(({ text, mode }) => readDates({ text, mode })));
  const places = secondsOf(() => articles.forEach(({ text }) => readPlaces({ text }, gazetteer)));
  const whole = secondsOf(() => articles.forEach((article) => extractArticle(article, gazetteer)));
  const rate = (seconds: number): string => `${Math.round(articles.length / seconds)} articles/s`;
  print(`${articles.length} articles of ${WORDS_AN_ARTICLE} words on one core:`);
  print(`  dates ${rate(dates)}, places ${rate(places)}, all ${rate(whole)}`);
}

function printMerging(
  articles: readonly ReadArticle[],
  gazetteer: Gazetteer,
  print: (line: string) => void,
): void {
  const stored = articles.map((article) =>
    storeExtraction(article.id, article, extractArticle(article, gazetteer)),
  );
  const places = internPlaces(stored);
  const records = stored.flatMap((article) => recordsOf(article, places));
  const half = records.slice(0, records.length / 2);
  const [small, large] = [secondsOf(() => mergeReports(half)), secondsOf(() => mergeReports(records))];
  print(
    `merging: ${Math.round(records.length / large)} reports/s; time(${records.length}) / time(${half.length}) = ${(large / small).toFixed(2)}`,
  );
}
