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
      "a plural noun whose verb comes behind its prepositions",
      "Security forces in the capital clashed with protesters.",
      ["Security forces in the capital | clashed"],
    ],
    [
      "an insertion between dashes stays out of the subject",
      "The president -- in power for decades -- has named a deputy.",
      ["The president | has named"],
    ],
    [
      "a list of deeds shares its subject",
      "The president has named a deputy, reshuffled his cabinet and announced a vote.",
      ["The president | has named", "The president | reshuffled", "The president | announced"],
    ],
    [
      "a pronoun behind a date",
      "The company said in a statement on Monday it had restarted production.",
      ["The company | said", "it | had restarted"],
    ],
    ["instead leads in", "Instead he said he was leaving.", ["he | said", "he | was leaving"]],
    [
      "a comma and goes back to the main clause",
      "They were in Cairo when the protests broke out, and have stayed.",
      ["They | were", "the protests | broke out", "They | have stayed"],
    ],
    [
      "a relative clause doesn't hand on its object",
      "A man who is the subject of a manhunt was charged.",
      ["A man | is", "A man | was charged"],
    ],
    [
      "who is of the nearest people",
      "They awaited the return of Americans who were killed.",
      ["They | awaited", "Americans | were killed"],
    ],
    ["one before a noun counts", "One protester told reporters.", ["One protester | told"]],
    ["a family is a noun", "Friends and family welcomed them.", ["Friends and family | welcomed"]],
    [
      "a date between subject and verb",
      "The president on Monday enacted a law.",
      ["The president on Monday | enacted"],
    ],
    [
      "an age and a street are no subject",
      "Patricia Moore, 62, of the town hall, was arrested.",
      ["Patricia Moore | was arrested"],
    ],
    [
      "paired adjectives are no verbs",
      "Police found the city's looted and burned museum.",
      ["Police | found"],
    ],
    [
      "a lead-in that ends in a common noun makes no list",
      "After the talks, Yeltsin and Kuchma called for a treaty.",
      ["Yeltsin and Kuchma | called"],
    ],
    [
      "a number that leads",
      "Up to 9,000 people have been taken out.",
      ["Up to 9,000 people | have been taken out"],
    ],
  ])("%s", (_, text, clauses) => expect(readClauses(text)).toEqual(clauses));
});
