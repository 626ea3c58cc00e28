import { formatDay } from "../../../domain/day.ts";
import { lastDay, type TimeRange } from "../../../domain/time-range.ts";

/** Characters of the title that are kept: with days and ending it stays far below what file systems take. */
const TITLE_LENGTH = 60;

/** "battle-for-aleppo_2016-10-17..2016-12-31.csv": title and days, as a name that every file system takes. */
export function fileName(title: string, range: TimeRange, ending: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{Nd}]+/gu);
  const days = `${formatDay(range.start)}..${formatDay(lastDay(range))}`;
  return `${shortened(words ?? ["events"])}_${days}.${ending}`;
}

/** Whole words, as many as fit; of a longer first word its beginning. */
function shortened([first = "", ...others]: readonly string[]): string {
  let name = [...first].slice(0, TITLE_LENGTH).join("");
  for (const word of others) {
    if (name.length + word.length >= TITLE_LENGTH) break;
    name += `-${word}`;
  }
  return name;
}
