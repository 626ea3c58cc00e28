import { dismissNotice } from "../../state/actions/page.ts";
import type { StoryPosition } from "../../state/view-state.ts";
import type { View } from "../../state/view.ts";
import { applyLink } from "../../url/apply-link.ts";
import { parseLink } from "../../url/link.ts";

/** Opens a story at a step, or goes to another step of it: shows the step's view. */
export function showStep(view: View, story: StoryPosition): void {
  const { notices, language } = view.store.getState();
  // What an earlier step's link had to say is about that step.
  for (const { id } of notices) if (id.startsWith("link-")) dismissNotice(view, id);
  const isCurrent = (): boolean => {
    const now = view.store.getState().story;
    return now?.id === story.id && now.step === story.step;
  };
  void applyLink(view, { ...parseLink("").link, story, language }, [], isCurrent);
}

/** Closes the story; what it showed last stays. */
export const closeStory = ({ store }: View): void => store.setState({ story: null });
