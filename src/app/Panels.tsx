import { useState } from "react";
import { closeArticle } from "../state/actions/selection.ts";
import { useView, useViewState } from "../state/react.tsx";
import { EventsRegion } from "../views/events/EventsRegion.tsx";
import { Chips } from "../views/filters/Chips.tsx";
import { Icon } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";
import { ComparisonArea } from "./ComparisonArea.tsx";
import { Intro } from "./Intro.tsx";
import { ArticlePart, StoryPart } from "./later/parts.ts";
import { makeRoomOncePainted } from "./make-room.ts";

/* The same at every render. What narrows the view stands over the list: of the whole page that alone gives way to it. */
const events = (
  <>
    <Chips />
    <Intro />
    <EventsRegion />
  </>
);

type Tab = "events" | "compare" | "story" | "article";

/**
 * Events, a comparison, and what is read: the open article, or the story that it lies over. Side by side where there is
 * room; else one of them, with a switch, in a panel that can be made taller.
 */
export function Panels({ onCloseStory }: { readonly onCloseStory: () => void }) {
  const view = useView();
  const strings = useStrings();
  const reading = useViewState((state) => state.reading);
  const story = useViewState((state) => state.story);
  const comparing = useViewState((state) => state.compare !== null);
  const read = reading !== null ? "article" : story !== null ? "story" : null;
  const [current, choose] = useTab(reading ?? story, read, comparing);
  const [tall, setTall] = useState(false);
  const go = (tab: Tab): void => {
    choose(tab);
    if (tab === "story" && reading !== null) closeArticle(view);
  };
  const names = {
    events: strings.regions.events,
    compare: strings.compare.region,
    story: strings.story.region,
    article: strings.regions.article,
  };
  const tabs: readonly Tab[] = [
    "events",
    ...(comparing ? (["compare"] as const) : []),
    ...(story === null ? [] : (["story"] as const)),
    ...(comparing && reading === null ? [] : (["article"] as const)),
  ];
  return (
    <div className="area-panels" data-tab={current === "story" ? "article" : current} data-tall={tall}>
      <fieldset className="panel-bar" aria-label={strings.regions.panels}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            className="panel-tab"
            aria-pressed={current === tab}
            disabled={tab === "article" && reading === null}
            onClick={() => go(tab)}
          >
            {names[tab]}
          </button>
        ))}
        <button
          type="button"
          className="button button-quiet button-icon panel-tall"
          aria-pressed={tall}
          aria-label={tall ? strings.regions.showLess : strings.regions.showMore}
          onClick={() => setTall(!tall)}
        >
          <Icon name={tall ? "collapse" : "expand"} />
        </button>
      </fieldset>
      <div className="area-events" id="area-events">
        {events}
      </div>
      <ComparisonArea />
      {read !== null && (
        <div
          className="area-article"
          id={read === "article" ? "area-article" : "area-story"}
          ref={makeRoomOncePainted}
        >
          {read === "article" ? <ArticlePart.Part /> : <StoryPart.Part onClose={onCloseStory} />}
        </div>
      )}
    </div>
  );
}

/**
 * Which tab is seen: what was opened last, until the reader chooses another.
 * @param opened changes with what is read
 */
function useTab(opened: unknown, read: Tab | null, comparing: boolean): readonly [Tab, (tab: Tab) => void] {
  const [chosen, choose] = useState<Tab>(read ?? (comparing ? "compare" : "events"));
  const [last, setLast] = useState({ opened, comparing });
  if (last.opened !== opened || last.comparing !== comparing) {
    setLast({ opened, comparing });
    const begins = comparing && !last.comparing;
    choose(begins ? "compare" : (read ?? (comparing ? "compare" : "events")));
  }
  return [chosen, choose];
}
