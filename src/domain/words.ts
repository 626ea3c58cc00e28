/** A letter or a digit, and what follows of letters, marks and digits. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Without case and accents: "Idlib" and "idlib", "São" and "sao" are the same. */
export const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The words of a text, folded for comparing. */
export const wordsOf = (text: string): readonly string[] => (text.match(WORD) ?? []).map(fold);

/** Of its own, because it remembers where it was. */
const NEXT_WORD = new RegExp(WORD);

/** Shows the words of a text where they stand, in order: offsets in UTF-16 code units, end exclusive. */
export function eachWord(text: string, show: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const stop = plainEnd(text, at);
    if (stop > at) show(at, stop);
    else if (text.charCodeAt(at) >= 0x80 || isPlain(text.charCodeAt(at))) {
      NEXT_WORD.lastIndex = at;
      const found = NEXT_WORD.exec(text);
      if (found === null) return;
      at = found.index + found[0].length;
      show(found.index, at);
      continue;
    }
    at = Math.max(stop, at + 1);
  }
}

/** Where the ASCII letters and digits from here end; where they begin when a character follows that may belong to them. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end += 1;
  return text.charCodeAt(end) >= 0x80 ? start : end;
}

const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** A folded word, and where it stands: offsets in UTF-16 code units, end exclusive. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

export const placedWords = (text: string): readonly PlacedWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: spelled, index }) => ({
    word: fold(spelled),
    start: index,
    end: index + spelled.length,
  }));
