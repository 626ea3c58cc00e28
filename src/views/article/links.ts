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

/**
 * Where the Internet Archive lists its copies of an address around a day, for when the original is gone or changed.
 * Null where there is no address, or it is an archive's already.
 * @param published "2016-12-16", null where not known
 */
export function archivedAddress(original: URL | null, published: string | null): string | null {
  if (original === null || ARCHIVES.test(original.host)) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(published ?? "") ? published!.replaceAll("-", "") : "";
  return `https://web.archive.org/web/${day}*/${original.href}`;
}

const ARCHIVES = /(?:^|\.)archive\.(?:org|today|ph|is)$/;
