import { expect, test } from "vitest";
import { aboutWords } from "./about.ts";

const say = (entry: string | ((n: number) => string)): string =>
  typeof entry === "string" ? entry : entry(3);

test.each(["ru", "ar"] as const)(
  "what the page says about itself is said in %s too, but for a name",
  (language) => {
    const words = aboutWords(language);
    const english = aboutWords("en");
    const same = (Object.keys(english) as (keyof typeof english)[]).filter(
      (entry) => say(words[entry]) === say(english[entry]),
    );
    expect(same).toEqual(["fingerprint"]);
  },
);

test("counts corrections and remarks in the forms of the language", () => {
  expect([1, 2].map(aboutWords("en").corrections)).toEqual(["1 correction applied", "2 corrections applied"]);
  expect([1, 2, 5].map(aboutWords("ru").warnings)).toEqual([
    "1 замечание сборки",
    "2 замечания сборки",
    "5 замечаний сборки",
  ]);
  expect([0, 1, 2, 5].map(aboutWords("ar").corrections)).toEqual([
    "لا تصحيحات",
    "تصحيح واحد",
    "تصحيحان",
    "5 تصحيحات",
  ]);
});
