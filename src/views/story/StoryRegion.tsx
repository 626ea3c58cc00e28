import "./story.css";
import { useRef } from "react";
import type { Story } from "../../bundle/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import { StoryBody } from "./StoryBody.tsx";
import { useFocusIn } from "./use-focus-in.ts";
import { useScrollSteps } from "./use-scroll-steps.ts";
import { useStepKeys } from "./use-step-keys.ts";
import { useSwipe } from "./use-swipe.ts";

type StoryRegionProps = {
  readonly story: Story;
  /** From 0. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onClose: () => void;
  readonly hrefOf: (step: number, fragment: string) => string;
};

/** The region "Story". It scrolls as a whole; its bar stays at the top. */
export function StoryRegion({ story, step, onStep, onClose, hrefOf }: StoryRegionProps) {
  const strings = useStrings();
  const region = useRef<HTMLElement>(null);
  const last = story.steps.length - 1;
  const go = (to: number): void => {
    const within = Math.min(last, Math.max(0, to));
    if (within !== step) onStep(within);
  };
  useFocusIn(region);
  useScrollSteps(region, step, onStep);
  useStepKeys(region, { go, step, last, close: onClose });
  useSwipe(region, (by) => go(step + by));
  return (
    <section ref={region} className="story" aria-label={strings.story.region} tabIndex={-1} data-keeps-focus>
      <header className="story-bar">
        <button
          type="button"
          className="button button-icon"
          aria-label={strings.story.previous}
          aria-disabled={step === 0}
          onClick={() => go(step - 1)}
        >
          <Icon name="previous" />
        </button>
        <span className="story-position" aria-live="polite">
          {strings.story.position(step + 1, story.steps.length)}
        </span>
        <button
          type="button"
          className="button button-icon"
          aria-label={strings.story.next}
          aria-disabled={step === last}
          onClick={() => go(step + 1)}
        >
          <Icon name="next" />
        </button>
        <button
          type="button"
          className="button button-quiet button-icon story-close"
          aria-label={strings.story.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <StoryBody story={story} step={step} hrefOf={hrefOf} />
    </section>
  );
}
