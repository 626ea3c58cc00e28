import { notify } from "../state/actions/page.ts";
import type { View } from "../state/view.ts";
import { formatLink, parseLink, type Link } from "./link.ts";

/** A link to be shown. A story's step leaves the article of its event shut: the story's own text is to be read. */
export type ShownLink = { readonly link: Link; readonly opensArticle: boolean };

/**
 * What a link shows: its own view, or that of the step where it says a story and nothing else. A step that isn't there
 * becomes the last one; a story that isn't, none.
 */
export function shownLink(view: View, link: Link): ShownLink {
  const asSaid = { link, opensArticle: !link.exact };
  if (link.story === null) return asSaid;
  const { id, step } = link.story;
  const steps = view.corpus.stories.find((story) => story.id === id)?.steps;
  if (steps === undefined) {
    notify(view, STORY_GONE);
    return { ...asSaid, link: { ...link, story: null } };
  }
  if (step >= steps.length) notify(view, STEP_GONE);
  const story = { id, step: Math.min(step, steps.length - 1) };
  if (saysMore(link)) return { ...asSaid, link: { ...link, story } };
  const { link: ofStep } = parseLink(steps[story.step]!.view);
  return { link: { ...ofStep, article: null, story, language: link.language }, opensArticle: false };
}

/** Whether a link says anything besides the story and the language. */
const saysMore = (link: Link): boolean => formatLink({ ...link, story: null, language: null }) !== "";

const STORY_GONE = {
  id: "link-story",
  tone: "problem",
  message: { code: "gone", what: "story" },
} as const;

const STEP_GONE = { id: "link-step", tone: "info", message: { code: "no-such-step" } } as const;
