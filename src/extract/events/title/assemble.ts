import { withoutInnerArticles, type Piece } from "./pieces.ts";
import { fit, fitsTitle } from "./trim.ts";

/** The first subject form that leaves room for the whole of the rest; else the shortest with as much as fits. */
export function assemble(
  subjects: readonly Piece[][],
  verb: readonly Piece[],
  tail: readonly Piece[],
  needsVerb = false,
): Piece[] | null {
  const whole = firstThatFits(subjects, verb, tail);
  if (whole !== null) return whole;
  const lean = withoutInnerArticles(tail);
  const pithy = withoutEmptyNouns(lean);
  const shortened =
    firstThatFits(subjects, verb, lean) ??
    firstThatFits(subjects.map(withoutInnerArticles), verb, lean) ??
    firstThatFits(subjects, verb, pithy);
  if (shortened !== null) return shortened;
  const attempts = [
    [tail, false],
    [pithy, false],
    [tail, true],
  ] as const;
  for (const [rest, lastResort] of attempts)
    for (const subject of subjects.toReversed()) {
      const fitted = fit([...subject, ...verb], rest, { needsVerb, lastResort });
      if (fitted !== null) return fitted;
    }
  return null;
}

function firstThatFits(
  subjects: readonly Piece[][],
  verb: readonly Piece[],
  tail: readonly Piece[],
): Piece[] | null {
  for (const subject of subjects) {
    const pieces = [...subject, ...verb, ...tail];
    if (fitsTitle(pieces)) return pieces;
  }
  return null;
}

const EMPTY_NOUNS = new Set([
  "importance",
  "number",
  "issue",
  "process",
  "need",
  "fact",
  "possibility",
  "results",
  "course",
]);

/** "stressed the importance of implementing" → "stressed implementing". */
function withoutEmptyNouns(tail: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let i = 0; i < tail.length; i += 1) {
    if (EMPTY_NOUNS.has(tail[i]!.lower) && tail[i + 1]?.lower === "of") i += 1;
    else kept.push(tail[i]!);
  }
  return kept;
}
