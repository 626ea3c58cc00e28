import { beforeAll, expect, test } from "vitest";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { loadGazetteer } from "./gazetteer/load-gazetteer.ts";
import { scanNames } from "./scan.ts";
import { wordsIn } from "./words.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

function namesIn(text: string): string[] {
  const words = wordsIn(text);
  return scanNames(words, gazetteer).flatMap((match) =>
    match === null ? [] : [text.slice(words[match.first]!.start, words[match.last]!.end)],
  );
}

test.each([
  ["the longest name that starts at a word", "a train to Weston-super-Mare today", "Weston-super-Mare"],
  ["an article joined to it", "shells fell on al-Bab again", "al-Bab"],
  ["a name with a small word for what it is", "over the Korean peninsula", "Korean peninsula"],
  ["verbs that are parts of names, in capitals", "ships near Port Said wait", "Port Said"],
  ["the same where all letters are small", "ships wait near port said and suez", "port said"],
])("finds %s", (_, text, name) => {
  expect(namesIn(text)).toContain(name);
});

test("a verb in small letters goes on with no name", () => {
  expect(namesIn("The man from Port said nothing")).not.toContain("Port said");
});
