import { beforeAll, expect, test } from "vitest";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { spanMention } from "../mention.ts";
import { scanNames } from "../scan.ts";
import { wordsIn } from "../words.ts";
import { overlapping } from "./refiner.ts";
import { refine } from "./refiners.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

/** Refines names given by their words, each with how sure the tagger is. */
function refined(text: string, names: readonly (readonly [name: string, probability: number])[]): string[] {
  const words = wordsIn(text);
  const mentions = names.map(([name, probability]) => {
    const start = text.indexOf(name);
    const first = words.findIndex((word) => word.start === start);
    const last = words.findIndex((word) => word.end === start + name.length);
    return spanMention(text, words, { first, last, probability }, ["tagger"]);
  });
  const context = { text, words, matches: scanNames(words, gazetteer), gazetteer };
  return refine(context, mentions).map((mention) => mention.text);
}

test.each([
  ["an illness", "It is West Nile virus.", [["West Nile", 0.9]], []],
  ["a given name before a surname", "Later Jordan Spieth won.", [["Jordan", 0.9]], []],
  ["a style before a given name", "Later Prince William won.", [["Prince William", 0.9]], []],
  ["a direction that waits for its noun", "Imports from North and South America rose.", [["North", 0.9]], []],
  ["an acronym that a small town is spelt like", "Its operator TUI cancelled trips.", [["TUI", 0.9]], []],
  ["an illness written as a word", "It began in the Sars crisis.", [["Sars", 0.9]], []],
  ["a book", "They swore on the Koran again.", [["Koran", 0.9]], []],
  ["the second half of a surname", "Later Rupert Wingfield-Hayes spoke.", [["Hayes", 0.9]], []],
  [
    "a small town's name that is a surname here",
    "Candy Crowley asked. Then Crowley left.",
    [["Crowley", 0.9]],
    [],
  ],
  ["a part of a news agency's name", "So Agence France-Presse said.", [["France", 0.9]], []],
] as const)("drops %s", (_, text, names, expected) => {
  expect(refined(text, names)).toEqual(expected);
});

const DEBATE =
  "The guests came in and sat down at the long table in the hall. CROWLEY: Thank you for that. " +
  "UNIDENTIFIED MALE: I was there. BERGEN: So was I. KING: And so were we all. CROWLEY: Now we go on.";

test("drops who speaks in a transcript, and the same name further on", () => {
  expect(refined(`${DEBATE} Then Crowley left.`, [["CROWLEY", 0.9]])).toEqual([]);
  expect(refined(DEBATE, [["MALE", 0.9]])).toEqual([]);
  expect(refined(DEBATE, [["BERGEN", 0.9]])).toEqual([]);
});

test.each([
  ["a dateline before a colon", `${"It was said. ".repeat(6)}BEIRUT: A man was found there.`, "BEIRUT"],
  [
    "a dateline of two words",
    `${"It was said. ".repeat(6)}NEW DELHI: Police found a man there.`,
    "NEW DELHI",
  ],
  ["a large town in capitals", "The agency in ROME said so.", "ROME"],
  ["a town that stands where one stands", "The quake struck in Van again.", "Van"],
  [
    "a surname that is a town elsewhere in the text",
    "Candy Crowley told of a fire in Crowley long ago.",
    "Crowley",
  ],
  ["a town before its partner", "The river rose in Fargo-Moorhead on Friday.", "Fargo"],
])("keeps %s", (_, text, name) => {
  const at = text.lastIndexOf(name);
  const words = wordsIn(text);
  const first = words.findIndex(({ start }) => start === at);
  const last = words.findIndex(({ end }) => end === at + name.length);
  const mention = spanMention(text, words, { first, last, probability: 0.9 }, ["tagger"]);
  const context = { text, words, matches: scanNames(words, gazetteer), gazetteer };
  expect(refine(context, [mention]).map((kept) => kept.text)).toEqual([name]);
});

test("keeps a country before an ordinary word", () => {
  expect(refined("Then Jordan Today wrote of it.", [["Jordan", 0.9]])).toEqual(["Jordan"]);
});

test("fits a mention to the name that is known", () => {
  expect(refined("The University of Arizona opened.", [["University of Arizona", 0.9]])).toEqual(["Arizona"]);
  expect(refined("They met in Dublin City Council.", [["Dublin City Council", 0.9]])[0]).toContain("Dublin");
  expect(refined("A fire on Clinton Street spread.", [["Clinton Street", 0.9]])).toEqual(["Clinton Street"]);
});

test("reads names of our own table over the names inside them", () => {
  expect(refined("Calm on the Korean peninsula.", [])).toEqual(["Korean peninsula"]);
  expect(refined("Shells hit eastern Aleppo again.", [["Aleppo", 0.9]])).toEqual(["eastern Aleppo"]);
  expect(refined("The rains reached southern Asia.", [["Asia", 0.9]])).toEqual(["Asia"]);
});

test("takes the Arabic article to the name", () => {
  expect(refined("Fighters entered al-Bab on Monday.", [["Bab", 0.9]])).toEqual(["al-Bab"]);
});

test.each([
  ["behind a word that places things", "Fighting went on in Marawi today.", ["Marawi"]],
  ["behind what armies do to towns", "Militants seized Kunduz today.", ["Kunduz"]],
  ["reviewed by hand, wherever they stand", "Soon after, Dabiq fell.", ["Dabiq"]],
])("adds names of one large place %s", (_, text, expected) => {
  expect(refined(text, [])).toEqual(expected);
});

test("adds a name beside another place in a list", () => {
  expect(refined("Flights to Cairo, Kunduz or Oslo.", [["Cairo", 0.9]])).toContain("Kunduz");
});

test.each([
  "The Duma met in the morning.",
  "Talks with Hamas failed.",
  "He gave it to Khalil again.",
  "They work in Kunduz Holdings now.",
  "It was the Kunduz question.",
])("adds nothing where a name may be another thing: %s", (text) => {
  expect(refined(text, [])).toEqual([]);
});

test("lets a sure mention vouch for an unsure one of the same name", () => {
  const text = "Snow fell in Borovets. Borovets closed.";
  const words = wordsIn(text);
  const at = (first: number, probability: number) =>
    spanMention(text, words, { first, last: first, probability }, []);
  const context = { text, words, matches: scanNames(words, gazetteer), gazetteer };
  expect(refine(context, [at(3, 0.95), at(5, 0.3)])).toHaveLength(2);
  expect(refine(context, [at(3, 0.6), at(5, 0.3)])).toHaveLength(1);
});

test("finds the spans that share a word, and only those", () => {
  const spans = [0, 3, 6, 9].map((first) => ({ first, last: first + 1 }));
  expect(overlapping(spans, { first: 4, last: 6 })).toEqual([spans[1], spans[2]]);
  expect(overlapping(spans, { first: 2, last: 2 })).toEqual([]);
  expect(overlapping(spans, { first: 0, last: 20 })).toEqual(spans);
});
