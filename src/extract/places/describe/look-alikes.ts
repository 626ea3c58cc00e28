const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u] as const;

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** "Аleppo" with a Cyrillic А: letters of scripts that look alike, mixed in one word. */
export const mixesScripts = (text: string): boolean =>
  OTHER_SCRIPT.test(text) &&
  text.split(/[^\p{L}\p{M}]+/u).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: "A",
    В: "B",
    Е: "E",
    К: "K",
    М: "M",
    Н: "H",
    О: "O",
    Р: "P",
    С: "C",
    Т: "T",
    У: "Y",
    Х: "X",
    І: "I",
    Ј: "J",
    Ѕ: "S",
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    і: "i",
    ј: "j",
    ѕ: "s",
    к: "k",
    м: "m",
    т: "t",
    в: "b",
    н: "h",
    Α: "A",
    Β: "B",
    Ε: "E",
    Ζ: "Z",
    Η: "H",
    Ι: "I",
    Κ: "K",
    Μ: "M",
    Ν: "N",
    Ο: "O",
    Ρ: "P",
    Τ: "T",
    Υ: "Y",
    Χ: "X",
    ο: "o",
    α: "a",
    ε: "e",
    ι: "i",
    ρ: "p",
    ν: "v",
    υ: "u",
    κ: "k",
    τ: "t",
  }),
);

/** The Latin word that a mixed one looks like: "Аleppo" → "Aleppo". Same length, so offsets stay. */
export const latinLook = (text: string): string =>
  Array.from(text, (letter) => LATIN_OF.get(letter) ?? letter).join("");
