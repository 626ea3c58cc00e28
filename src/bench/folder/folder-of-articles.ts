import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, formatDay, parseDay } from "../../domain/day.ts";
import { seededRandom } from "../random.ts";

export const WORDS_AN_ARTICLE = 600;

const SEEDS = new URL("../../../seeds/", import.meta.url);
const FIRST_DAY = parseDay("2010-01-01")!;
const DAYS = 3653;

/** Places of the example's articles, each time named anew, so that not all articles tell the same events. */
const NAMED = /\b(?:Aleppo|Mosul|Moscow|Idlib|Palmyra)\b/g;
const PLACES = "Aleppo Mosul Moscow Geneva Ankara Paris Kabul Lagos Caracas Manila Odesa Quito".split(" ");

/**
 * Writes a folder of articles that read like news: paragraphs of the example's articles, shuffled, places exchanged, a
 * publication day in one of ten years given for each. Seeded: the same on every machine.
 */
export function writeFolder(folder: string, articles: number): void {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(articles);
  const paragraphs = paragraphsOfSeeds();
  const rows = ["file,published"];
  for (let i = 0; i < articles; i += 1) {
    const file = `${String(i).padStart(6, "0")}.txt`;
    writeFileSync(join(folder, file), articleText(paragraphs, random));
    rows.push(`${file},${formatDay(addDays(FIRST_DAY, Math.floor(random() * DAYS)))}`);
  }
  writeFileSync(join(folder, "articles.csv"), `${rows.join("\n")}\n`);
}

const paragraphsOfSeeds = (): readonly string[] =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, SEEDS), "utf8").split(/\n+/))
    .filter((paragraph) => wordsIn(paragraph) >= 8);

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function articleText(paragraphs: readonly string[], random: () => number): string {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!;
  const chosen: string[] = [`Envoys report from ${pick(PLACES)}`];
  for (let words = 0; words < WORDS_AN_ARTICLE;) {
    const paragraph = pick(paragraphs).replace(NAMED, () => pick(PLACES));
    chosen.push(paragraph);
    words += wordsIn(paragraph);
  }
  return `${chosen.join("\n\n")}\n`;
}
