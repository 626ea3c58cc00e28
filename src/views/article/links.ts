import type { ArticleId, EventId } from "../../domain/ids.ts";

/** What a link from inside the article leads to. */
export type LinkTarget =
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "article"; readonly id: ArticleId };

/** The whole address of a view that shows the target; how links are written is not this room's matter. */
export type LinkTo = (target: LinkTarget) => string;

/** The address when it can be followed safely (http or https), else null. Articles bring their own addresses. */
export function safeAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === "https:" || address.protocol === "http:" ? address : null;
}
