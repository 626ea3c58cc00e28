import type { Link } from "../url/link.ts";

/**
 * Whether a link's view can't be drawn, not even at first, from days, kinds and places alone: it is cut by who reported
 * what and when, by how sure it is, or shows the events of an article.
 */
export function needsRest({ filters, asOf, article, story }: Link): boolean {
  const { sources, statuses, reviewStates, actors, certainty } = filters;
  const lists = [sources, statuses, reviewStates, actors];
  return (
    lists.some((values) => values.length > 0) ||
    certainty > 0 ||
    asOf !== null ||
    article !== null ||
    story !== null
  );
}
