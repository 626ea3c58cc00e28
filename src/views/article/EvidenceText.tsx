import { Fragment, type ReactNode } from "react";
import type { TextSpan } from "../../bundle/types.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceTree, type EvidenceNode } from "./evidence-tree.ts";

type EvidenceTextProps = {
  readonly text: string;
  readonly span: TextSpan;
  readonly evidence: readonly Evidence[];
  /** Id of the element that holds a mark's explanation. */
  readonly explanationId: (evidence: Evidence) => string;
};

/** A stretch of the article with its marks; text nodes only. */
export function EvidenceText({ text, span, evidence, explanationId }: EvidenceTextProps) {
  const draw = (nodes: readonly EvidenceNode<Evidence>[]): ReactNode =>
    nodes.map((node, i) => {
      // The same text gives the same nodes in the same order: the position is a node's identity.
      const key = i;
      if (node.kind === "text") return <Fragment key={key}>{node.text}</Fragment>;
      return (
        <Marked key={key} evidence={node.annotation} describedBy={explanationId(node.annotation)}>
          {draw(node.children)}
        </Marked>
      );
    });
  return draw(evidenceTree(text, span, evidence));
}

function Marked({
  evidence,
  describedBy,
  children,
}: {
  readonly evidence: Evidence;
  readonly describedBy: string;
  readonly children: ReactNode;
}) {
  switch (evidence.kind) {
    case "told":
      return (
        <span className="told" data-event-id={evidence.event}>
          {children}
        </span>
      );
    case "hit":
      return <mark className="hit">{children}</mark>;
    case "event":
    case "date":
    case "place":
      return (
        <mark
          data-evidence={evidence.kind}
          data-event-id={evidence.event}
          data-offset={evidence.span[0]}
          aria-describedby={describedBy}
        >
          {children}
        </mark>
      );
  }
}
