import { formatLink, parseLink } from "../url/link.ts";
import type { LinkTarget } from "../views/article/links.ts";

/** The address of a view that shows an event or an article, and says nothing else. */
export function linkTo(target: LinkTarget, base: string): string {
  const { link } = parseLink("");
  const named = target.kind === "event" ? { ...link, event: target.id } : { ...link, article: target.id };
  return `${base.replace(/#.*$/s, "")}#${formatLink(named)}`;
}
