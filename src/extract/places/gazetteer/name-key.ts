/**
 * Names are compared by key: lower case, without marks and apostrophes, hyphens as blanks, "St." as "saint".
 * "Al-Ḥasakah" and "al Hasakah" share "al hasakah"; "U.S." and "US" share "us". Letters of other scripts stay.
 */
export function nameKey(name: string): string {
  const folded = foldWords(name);
  if (!folded.includes(" ")) return wholeForm(folded);
  return folded.split(" ").map(wholeForm).join(" ");
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

const wholeForm = (word: string): string => SHORT_FORMS.get(word) ?? word;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ё", "е"],
]);

const PLAIN = /^[A-Za-z]+$/;

/** One pass over the letters; marks, dots and apostrophes go, every other separator becomes one blank. */
function foldWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let key = "";
  let gap = false;
  for (const letter of text.normalize("NFKD").toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(letter)) {
      if (gap && key !== "") key += " ";
      gap = false;
      key += LETTERS.get(letter) ?? letter;
    } else if (!/[\p{M}.'’‘ʻʼ`´ʿʾ\u200c\u200d]/u.test(letter)) gap = true;
  }
  return key;
}
