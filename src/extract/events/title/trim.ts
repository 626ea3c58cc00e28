import type { Piece } from "./pieces.ts";
import { join } from "./pieces.ts";

/** Titles longer than this wrap on a timeline. Characters. */
export const MAX_TITLE = 80;

/** Whether they are no longer than a title may be. */
export const fitsTitle = (pieces: readonly Piece[]): boolean => join(pieces, MAX_TITLE).length <= MAX_TITLE;

const STRONG = new Set(["preposition", "subordinator", "wh", "mark"]);
const WEAK = new Set(["to", "conjunction", "quote", "ing", "participle"]);
const DANGLING = new Set([
  "preposition",
  "to",
  "determiner",
  "conjunction",
  "subordinator",
  "wh",
  "modal",
  "be",
  "have",
  "do",
  "not",
  "adjective",
  "possessive",
  "mark",
  "pronoun",
  "adverb",
]);

/** `needsVerb`: what is kept must hold a finite verb. `lastResort`: cut before "of" rather than give up. */
type FitOptions = { readonly needsVerb?: boolean; readonly lastResort?: boolean };

/**
 * The longest beginning of `tail` that fits behind `head` and ends where a phrase ends. Null when not even the first
 * phrase fits.
 */
export function fit(
  head: readonly Piece[],
  tail: readonly Piece[],
  { needsVerb = false, lastResort = true }: FitOptions = {},
): Piece[] | null {
  const whole = [...head, ...tail];
  if (fitsTitle(whole)) return whole;
  let strong: Piece[] | null = null;
  let weak: Piece[] | null = null;
  let last: Piece[] | null = null;
  for (let cut = 1; cut < tail.length; cut += 1) {
    const next = tail[cut]!;
    const isOf = next.lower === "of";
    const isStrong = STRONG.has(next.wordClass) && !isOf;
    if (!isStrong && !isOf && !WEAK.has(next.wordClass)) continue;
    const kept = [...head, ...trimEnd(tail.slice(0, cut))];
    if (kept.length === head.length) continue;
    if (!fitsTitle(kept)) break;
    if (isOpen(kept) || (needsVerb && !tail.slice(0, cut).some(isFinite))) continue;
    if (isOf || tail[cut - 1]!.lower === "of") {
      last = kept;
      continue;
    }
    if (isStrong) strong = kept;
    else weak = kept;
  }
  const [s, w] = [strong === null ? 0 : join(strong).length, weak === null ? 0 : join(weak).length];
  return (s >= MAX_TITLE / 2 || s >= w ? strong : weak) ?? (lastResort ? last : null);
}

const FINITE = new Set(["past", "present", "be", "have", "do", "modal"]);
const isFinite = ({ wordClass }: Piece): boolean => FINITE.has(wordClass);

const VERBAL = new Set(["past", "present", "base", "participle", "be", "have", "do", "modal", "not"]);

/** "between Russia …", an unclosed quotation: cutting here would leave half a thought. */
function isOpen(pieces: readonly Piece[]): boolean {
  if (VERBAL.has(pieces.at(-1)?.wordClass ?? "mark")) return true;
  let between = false;
  for (const { lower } of pieces.slice(-6)) {
    if (lower === "between") between = true;
    if (lower === "and") between = false;
  }
  return between;
}

/** Without words that wait for more: "the", "of", "and". */
export function trimEnd(pieces: readonly Piece[]): Piece[] {
  let end = pieces.length;
  let beheaded = false;
  while (end > 0) {
    const last = pieces[end - 1]!;
    // "told officials it | is worried that": a subject whose verb has gone goes too.
    if (!dangles(last, end) && !(beheaded && last.wordClass === "pronoun")) break;
    beheaded ||= ["be", "have", "modal", "do"].includes(last.wordClass);
    end -= 1;
  }
  return pieces.slice(0, end);
}

const dangles = (piece: Piece, length: number): boolean =>
  DANGLING.has(piece.wordClass) &&
  !(
    (piece.wordClass === "adjective" || piece.wordClass === "determiner") &&
    length > 2 &&
    PREDICATES.has(piece.lower)
  ) &&
  !PARTICLES.has(piece.lower) &&
  !(piece.wordClass === "pronoun" && OBJECTS.has(piece.lower));

const PREDICATES = new Set([
  "dead",
  "ready",
  "safe",
  "free",
  "open",
  "clear",
  "ill",
  "possible",
  "necessary",
  "unconscionable",
  "unacceptable",
  "illegal",
  "wrong",
  "true",
  "alive",
  "enough",
  "responsible",
  "effective",
  "wounded",
  "missing",
]);
const PARTICLES = new Set([
  "out",
  "off",
  "up",
  "down",
  "away",
  "back",
  "home",
  "together",
  "abroad",
  "here",
  "ahead",
  "aside",
  "overnight",
]);
const OBJECTS = new Set(["him", "her", "them", "us", "it", "others", "everyone", "anyone"]);
