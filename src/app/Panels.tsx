import { useState } from "react";
import { closeArticle } from "../state/actions/selection.ts";
import { useView, useViewState } from "../state/react.tsx";
import { EventsRegion } from "../views/events/EventsRegion.tsx";
import { Icon } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";
import { Intro } from "./Intro.tsx";
import { ArticlePart, StoryPart } from "./later/parts.ts";
import { linkTo } from "./link-to.ts";

type Tab = "events" | "story" | "article";

/**
 * Events and what is read: the open article, or the story that it lies over. Side by side where there is room; else
 * one of them, with a switch, in a panel that can be made taller.
 */
export function Panels({ onCloseStory }: { readonly onCloseStory: () => void }) {
  const view = useView();
  const strings = useStrings();
  const article = useViewState((state) => state.openArticle);
  const story = useViewState((state) => state.story);
  const read = article ?? story;
  const [listed, setListed] = useState(false);
  const [shown, setShown] = useState(read);
  const [tall, setTall] = useState(false);
  if (shown !== read) {
    setShown(read);
    setListed(false);
  }
  const readTab = article !== null ? "article" : story !== null ? "story" : null;
  const current: Tab = readTab === null || listed ? "events" : readTab;
  const go = (tab: Tab): void => {
    setListed(tab === "events");
    if (tab === "story" && article !== null) closeArticle(view);
  };
  const names = {
    events: strings.regions.events,
    story: strings.story.region,
    article: strings.regions.article,
  };
  const tabs: readonly Tab[] = story === null ? ["events", "article"] : ["events", "story", "article"];
  return (
    <div className="area-panels" data-tab={current === "events" ? "events" : "article"} data-tall={tall}>
      <fieldset className="panel-bar" aria-label={strings.regions.panels}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            className="panel-tab"
            aria-pressed={current === tab}
            disabled={tab === "article" && article === null}
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
        <Intro />
        <EventsRegion />
      </div>
      {readTab === "article" && (
        <div className="area-article" id="area-article">
          <ArticlePart.Part linkTo={(target) => linkTo(target, location.href)} />
        </div>
      )}
      {readTab === "story" && (
        <div className="area-article" id="area-story">
          <StoryPart.Part onClose={onCloseStory} />
        </div>
      )}
    </div>
  );
}
