/** A letter or a digit, and what follows of letters, marks and digits. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Without case and accents: "Idlib" and "idlib", "São" and "sao" are the same. */
export const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The words of a text as they are spelled. */
export const spelledWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words of a text, folded for comparing. */
export const wordsOf = (text: string): readonly string[] => spelledWords(text).map(fold);

/** A folded word, and where it stands: offsets in UTF-16 code units, end exclusive. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

export const placedWords = (text: string): readonly PlacedWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: spelled, index }) => ({
    word: fold(spelled),
    start: index,
    end: index + spelled.length,
  }));
