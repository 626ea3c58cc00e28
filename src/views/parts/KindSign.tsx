import type { EventKind } from "../../domain/kinds.ts";
import { KIND_SHAPES } from "./kind-shapes.ts";

/** The sign of a kind, beside words that name it: shape and colour (classes in kind-signs.css). */
export const KindSign = ({ kind }: { readonly kind: EventKind }) => (
  <svg
    className={`kind-sign kind-fill-${kind}`}
    viewBox="-6.5 -6.5 13 13"
    aria-hidden="true"
    focusable="false"
  >
    <path d={KIND_SHAPES[kind]} fillRule="evenodd" />
  </svg>
);
