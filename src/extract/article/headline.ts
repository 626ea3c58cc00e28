import type { Unit } from "./units.ts";

const MAX_HEADLINE_WORDS = 32;
const MAX_HEADLINE_LENGTH = 220;
/** A longer line that ends in "Inc." is a sentence whose stop is the abbreviation's too. */
const MAX_ABBREVIATED_WORDS = 10;

/** Line that says which section of a text follows: no title of the text itself. */
const SECTION_NAME =
  /^(?:overview|background|introduction|summary|history|contents|abstract|conclusion|aftermath|analysis|transcript)$/;

/**
 * Does it read like a line above a text, not like a sentence in it? One line, short, no full stop at its end; a
 * question mark, an exclamation mark or an abbreviation's stop may be there.
 */
export function readsLikeHeadline(unit: Unit): boolean {
  if (unit.words < 1 || unit.words > MAX_HEADLINE_WORDS || unit.text.length > MAX_HEADLINE_LENGTH)
    return false;
  if (/[\n\r]/.test(unit.text) || /^[•*·\-–—▪►]/.test(unit.text)) return false;
  if (!/^["'“‘«([]?[\p{Lu}\p{Nd}$£€¿¡]/u.test(unit.text) && !/^[a-z]\p{Lu}/u.test(unit.text)) return false;
  return !endsLikeSentence(unit.text) && !(unit.text.endsWith(".") && unit.words > MAX_ABBREVIATED_WORDS);
}

const ABBREVIATED_END = /(?:^|[\s(])(?:\p{L}\.)+$|\b(?:Inc|Co|Corp|Jr|Sr|St|Calif|Ltd)\.$/u;

/** "He left." and "He said:" do; "Talks fail in U.S." and "Who won?" don't. */
export function endsLikeSentence(text: string): boolean {
  const bare = text.replace(/["'”’»)\]\s]+$/u, "");
  if (/[;:,]$/.test(bare)) return true;
  if (/\.\.$|…$/.test(bare)) return true;
  return bare.endsWith(".") && !ABBREVIATED_END.test(bare);
}

export const namesSection = (unit: Unit): boolean => SECTION_NAME.test(unit.plain.replace(/:$/, ""));
