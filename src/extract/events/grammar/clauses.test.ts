import { describe, expect, test } from "vitest";
import { tokenize } from "../../text/tokens.ts";
import { clausesIn } from "./clauses.ts";
import { tagWords } from "./tagger.ts";

/** Clauses as "subject | verb": what the reader of a sentence would call them. */
function readClauses(text: string): string[] {
  const words = tagWords(tokenize(text), { timexes: [], toponyms: [] }, false);
  const slice = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(" ");
  return clausesIn(words).map(
    ({ subject, verb }) =>
      `${subject === null ? "" : slice(subject.from, subject.to)} | ${slice(verb.start, verb.end)}`,
  );
}

describe("clauses", () => {
  test.each([
    ["one clause", "The army attacked the village.", ["The army | attacked"]],
    [
      "what was said has its own",
      "Kerry warned that Washington would end talks.",
      ["Kerry | warned", "Washington | would end"],
    ],
    ["an insertion stays out of the subject", "Moscow, in his words, wants a treaty.", ["Moscow | wants"]],
    ["a speaker behind the verb", "“It works”, said Peskov.", ["It | works", "Peskov | said"]],
    [
      "a relative clause in the middle",
      "The presidents, who had arranged a call, discussed the war.",
      ["The presidents | had arranged", "The presidents | discussed"],
    ],
    [
      "a participle that leans on its noun is no verb",
      "Civilians killed in the raid were buried.",
      ["Civilians killed in the raid | were buried"],
    ],
    ["nor is one behind its verb", "They came under fire from forces backed by rebels.", ["They | came"]],
    [
      "a shared subject",
      "Putin called Erdogan and warned the council.",
      ["Putin | called", "Putin | warned"],
    ],
    [
      "brackets hold no clause",
      "The group (banned in several countries) attacked a base.",
      ["The group ( banned in several countries ) | attacked"],
    ],
    [
      "nouns that look like verbs",
      "The attacks on the city killed nine.",
      ["The attacks on the city | killed"],
    ],
    ["a name that looks like a verb", "Theresa May met the queen.", ["Theresa May | met"]],
    [
      "a number that leads",
      "Up to 9,000 people have been taken out.",
      ["Up to 9,000 people | have been taken out"],
    ],
  ])("%s", (_, text, clauses) => expect(readClauses(text)).toEqual(clauses));
});
