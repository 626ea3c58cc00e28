import { parseDay } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import { fuzzyRange } from "./calendar/fuzzy.ts";
import type { Timex } from "./types.ts";

const JOINERS = new Set([
  "-",
  "–",
  "‑",
  "—",
  "to",
  "through",
  "until",
  "till",
  "up to",
  "to the",
  "and until",
]);
const LONGEST_GAP = 12; // characters

/** Two dates with "to" or a dash between them, or "between … and …", are the ends of a stretch; both get it. */
export function withRanges(text: string, timexes: readonly Timex[]): readonly Timex[] {
  const out = [...timexes];
  for (let i = 0; i + 1 < out.length; i += 1) {
    const [left, right] = [out[i], out[i + 1]];
    if (left === undefined || right === undefined || left.range !== undefined) continue;
    const range = areJoined(text, left, right) ? rangeOf(left, right) : null;
    if (range === null) continue;
    out[i] = { ...left, range };
    out[i + 1] = { ...right, range };
  }
  return out;
}

function areJoined(text: string, left: Timex, right: Timex): boolean {
  if (right.start - left.end > LONGEST_GAP) return false;
  const gap = text.slice(left.end, right.start);
  if (gap.includes("\n\n")) return false;
  const words = gap.trim().toLowerCase();
  if (JOINERS.has(words)) return true;
  return (
    words === "and" &&
    text
      .slice(Math.max(0, left.start - LONGEST_GAP), left.start)
      .trim()
      .toLowerCase()
      .endsWith("between")
  );
}

/** Null unless both are days that have been named, in order. */
function rangeOf({ when: from, type }: Timex, { when: to, type: otherType }: Timex): FuzzyDate | null {
  if (from === undefined || to === undefined || type === "DURATION" || otherType === "DURATION") return null;
  const [first, last] = [parseDay(from.from), parseDay(to.to)];
  if (first === null || last === null || first > last) return null;
  return fuzzyRange(first, last, from.approximate === true || to.approximate === true);
}
