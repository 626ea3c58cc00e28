/** Something to tell the reader, once, until put away: what, not in which words. */
export type Notice = {
  /** A later notice with the same id takes its place. */
  readonly id: string;
  readonly tone: "info" | "problem";
  readonly message: NoticeMessage;
};

/** What there is to tell; the page says it in the reader's language. `parameter` is a link's own word: "range". */
export type NoticeMessage =
  /** The whole parameter was left out. `raw` is what it said. */
  | {
      readonly code: "left-out";
      readonly parameter: string;
      readonly raw: string;
      readonly fault: LinkFault;
    }
  /** One value was left out of a list that stands. */
  | { readonly code: "unknown-value"; readonly parameter: string; readonly raw: string }
  | { readonly code: "outside"; readonly parameter: "range" | "compare" }
  | { readonly code: "gone"; readonly what: "event" | "article" | "place" | "story" }
  /** A filter by something that isn't there. */
  | { readonly code: "filter-gone"; readonly what: "place" | "source" }
  | { readonly code: "no-such-step" }
  | {
      readonly code: "widened";
      readonly widened: readonly ("filters" | "range" | "map")[];
      readonly toShow: "event" | "article";
    }
  | { readonly code: "address-refused" }
  | { readonly code: "language-missing" }
  | { readonly code: "data-missing" };

/** Why a parameter of a link can't be used. */
export type LinkFault =
  | {
      readonly kind:
        | "escape"
        | "range"
        | "backwards"
        | "map"
        | "off-globe"
        | "certainty"
        | "day"
        | "step"
        | "language"
        | "version"
        | "newer";
    }
  | { readonly kind: "zoom"; readonly most: number }
  | { readonly kind: "word"; readonly known: readonly string[] };
