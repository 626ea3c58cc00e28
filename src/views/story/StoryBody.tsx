import type { Story } from "../../bundle/types.ts";
import { StoryBlocks, StoryWords } from "./StoryText.tsx";

type StoryBodyProps = {
  readonly story: Story;
  readonly step: number;
  /** The address of what a fragment shows beside a step; "" is the step itself. */
  readonly hrefOf: (step: number, fragment: string) => string;
};

/** The whole text: title, what stands before the steps, and the steps, of which one is being read. */
export const StoryBody = ({ story, step, hrefOf }: StoryBodyProps) => (
  <article className="story-body" lang={story.language} dir="auto">
    <h2 className="story-title">{story.title}</h2>
    <div className="story-lead">
      <StoryBlocks blocks={story.lead} hrefOf={(fragment) => hrefOf(0, fragment)} />
    </div>
    {story.steps.map(({ heading, blocks }, i) => (
      <div
        // oxlint-disable-next-line react/no-array-index-key -- the text of a story never changes its order
        key={i}
        className="story-step"
        data-step={i}
        {...(i === step ? ({ "aria-current": "step" } as const) : {})}
      >
        <h3>
          <a href={hrefOf(i, "")}>
            <StoryWords inlines={heading} hrefOf={null} />
          </a>
        </h3>
        <StoryBlocks blocks={blocks} hrefOf={(fragment) => hrefOf(i, fragment)} />
      </div>
    ))}
  </article>
);
