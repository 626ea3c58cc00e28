import { useView, useViewState } from "../../state/react.tsx";
import { StoryRegion } from "../../views/story/StoryRegion.tsx";
import { showStep } from "./show-step.ts";
import { storyHref } from "./story-links.ts";

/** The open story, its steps leading to their views. */
export function StoryPanel({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const position = useViewState((state) => state.story);
  const language = useViewState((state) => state.language);
  const story = view.corpus.stories.find(({ id }) => id === position?.id);
  if (position === null || story === undefined) return null;
  const said = language === "en" ? null : language;
  return (
    <StoryRegion
      key={story.id}
      story={story}
      step={position.step}
      onStep={(step) => showStep(view, { id: story.id, step })}
      onClose={onClose}
      hrefOf={(step, fragment) => storyHref(story, step, fragment, said)}
    />
  );
}
