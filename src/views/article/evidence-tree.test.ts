import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceTree, type Annotation, type EvidenceNode } from "./evidence-tree.ts";

type Named = Annotation & { readonly name: string };

const TEXT = "Nine convoys left Aleppo on Friday";

/** The words, or their first occurrence, as an annotation. */
const over = (words: string, name: string, rank = 1): Named => {
  const start = TEXT.indexOf(words);
  return { span: [start, start + words.length], rank, name };
};

/** "event(Nine convoys left place(Aleppo))" */
const written = (nodes: readonly EvidenceNode<Named>[]): string =>
  nodes
    .map((node) => (node.kind === "text" ? node.text : `${node.annotation.name}(${written(node.children)})`))
    .join("");

const plain = (nodes: readonly EvidenceNode<Named>[]): string =>
  nodes.map((node) => (node.kind === "text" ? node.text : plain(node.children))).join("");

const show = (...annotations: readonly Named[]): string =>
  written(evidenceTree(TEXT, [0, TEXT.length], annotations));

describe("evidenceTree", () => {
  test("puts date and place inside the sentence that told the event", () => {
    expect(show(over(TEXT, "event", 0), over("Friday", "date"), over("Aleppo", "place"))).toBe(
      "event(Nine convoys left place(Aleppo) on date(Friday))",
    );
  });

  test("puts the lower rank outside where both cover the same words", () => {
    expect(show(over("Aleppo", "place", 1), over("Aleppo", "event", 0))).toBe(
      "Nine convoys left event(place(Aleppo)) on Friday",
    );
  });

  test("cuts a span that sticks out of another at the other's end", () => {
    expect(show(over("left Aleppo", "a"), over("Aleppo on", "b"))).toBe(
      "Nine convoys a(left b(Aleppo))b( on) Friday",
    );
  });

  test("marks the part that was cut off as a later one", () => {
    const nodes = evidenceTree(TEXT, [0, TEXT.length], [over("left Aleppo", "a"), over("Aleppo on", "b")]);
    expect(nodes.map((node) => (node.kind === "text" ? "text" : node.first))).toEqual([
      "text",
      true,
      false,
      "text",
    ]);
  });

  test("clips what begins before the stretch and drops what lies outside it", () => {
    const start = TEXT.indexOf("convoys");
    const nodes = evidenceTree(TEXT, [start, start + 12], [over("Nine convoys", "a"), over("Friday", "b")]);
    expect(written(nodes)).toBe("a(convoys) left");
  });

  test("drops a span without words", () => {
    expect(show({ span: [5, 5], rank: 0, name: "empty" })).toBe(TEXT);
  });

  test("gives back the text and covers every annotated character, whatever the spans", () => {
    const arbSpan = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length));
    const arbAnnotations = fc.array(
      fc.record({ span: arbSpan, rank: fc.nat(3) }).map(({ span: [a, b], rank }): Named => ({
        span: [Math.min(a, b), Math.max(a, b)],
        rank,
        name: "any",
      })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(arbAnnotations, (annotations) => {
        const nodes = evidenceTree(TEXT, [0, TEXT.length], annotations);
        expect(plain(nodes)).toBe(TEXT);
        const covered = annotatedCharacters(nodes);
        const expected = annotations.reduce((sum, { span }) => sum + span[1] - span[0], 0);
        expect(covered).toBe(expected);
      }),
    );
  });
});

/** Characters counted once for each annotation around them. */
const annotatedCharacters = (nodes: readonly EvidenceNode<Named>[]): number =>
  nodes.reduce(
    (sum, node) =>
      node.kind === "text" ? sum : sum + plain(node.children).length + annotatedCharacters(node.children),
    0,
  );
