import type { Story } from "../../bundle/types.ts";
import { formatLink, parseLink, type Link } from "../../url/link.ts";

/**
 * The fragment, "#" included, of what a story's text links to beside a step. "" is the step itself; an event or an
 * article alone keeps the step's days and filters, anything else is a view of its own.
 * @param language of the interface, null where the link needn't say it
 */
export function storyHref(story: Story, step: number, fragment: string, language: string | null): string {
  const { link } = parseLink(fragment);
  const { link: ofStep } = parseLink(story.steps[step]?.view ?? "");
  const shown: Link = isClaim(link)
    ? { ...ofStep, event: link.event, article: link.article, at: link.at, exact: false }
    : link;
  return `#${formatLink({ ...shown, story: { id: story.id, step }, language })}`;
}

const isClaim = (link: Link): boolean =>
  (link.event !== null || link.article !== null) &&
  formatLink({ ...link, event: null, article: null, at: null, exact: false }) === "";
