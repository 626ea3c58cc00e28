import type { TextSpan } from "../../bundle/types.ts";

/** Something to be shown over a stretch of the article's text. */
export type Annotation = {
  readonly span: TextSpan;
  /** Spans of a lower rank go outside those of a higher one where both cover the same words. */
  readonly rank: number;
};

/** A piece of text, or an annotation around pieces. Read in order, the pieces are the text again. */
export type EvidenceNode<A extends Annotation> =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "annotated";
      readonly annotation: A;
      readonly children: readonly EvidenceNode<A>[];
      /** False on the later parts of an annotation that another one's end cut in two. */
      readonly first: boolean;
    };

type Piece<A extends Annotation> = {
  readonly start: number;
  readonly end: number;
  readonly annotation: A;
  readonly first: boolean;
};

/**
 * The text of a stretch with annotations properly nested. Spans that overlap without nesting are cut at the outer
 * one's end:
 *
 *     ----outer----            outer( inner ) inner
 *            ----inner----
 *
 * @param text the article's whole text; spans are offsets into it
 * @param within the stretch to give; what lies outside is clipped
 */
export function evidenceTree<A extends Annotation>(
  text: string,
  [start, end]: TextSpan,
  annotations: readonly A[],
): readonly EvidenceNode<A>[] {
  const pieces = annotations.flatMap((annotation): Piece<A>[] => {
    const from = Math.max(start, annotation.span[0]);
    const to = Math.min(end, annotation.span[1]);
    return from < to ? [{ start: from, end: to, annotation, first: from === annotation.span[0] }] : [];
  });
  return nest(text, start, end, pieces.toSorted(byOuterFirst));
}

const byOuterFirst = <A extends Annotation>(a: Piece<A>, b: Piece<A>): number =>
  a.start - b.start || b.end - a.end || a.annotation.rank - b.annotation.rank;

/** `pieces` lie inside start..end and are sorted outer first. */
function nest<A extends Annotation>(
  text: string,
  start: number,
  end: number,
  pieces: readonly Piece<A>[],
): EvidenceNode<A>[] {
  const nodes: EvidenceNode<A>[] = [];
  const addText = (from: number, to: number): void => {
    if (from < to) nodes.push({ kind: "text", text: text.slice(from, to) });
  };
  let at = start;
  let rest = pieces;
  while (rest.length > 0) {
    const [outer, ...others] = rest as readonly [Piece<A>, ...Piece<A>[]];
    const { inside, after } = splitAt(outer.end, others);
    addText(at, outer.start);
    nodes.push({
      kind: "annotated",
      annotation: outer.annotation,
      children: nest(text, outer.start, outer.end, inside),
      first: outer.first,
    });
    at = outer.end;
    rest = after;
  }
  addText(at, end);
  return nodes;
}

/** Sorted pieces as those that lie before an offset and those after it; one that straddles it goes to both. */
function splitAt<A extends Annotation>(
  offset: number,
  pieces: readonly Piece<A>[],
): { inside: Piece<A>[]; after: Piece<A>[] } {
  const inside: Piece<A>[] = [];
  const after: Piece<A>[] = [];
  for (const piece of pieces) {
    if (piece.start < offset) inside.push({ ...piece, end: Math.min(piece.end, offset) });
    if (piece.end > offset)
      after.push(piece.start < offset ? { ...piece, start: offset, first: false } : piece);
  }
  return { inside, after: after.toSorted(byOuterFirst) };
}
