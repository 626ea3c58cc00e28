import { useState } from "react";
import { useViewState } from "../state/react.tsx";
import { ArticleRegion } from "../views/article/ArticleRegion.tsx";
import { EventsRegion } from "../views/events/EventsRegion.tsx";
import { Icon } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";
import { Intro } from "./Intro.tsx";
import { linkTo } from "./link-to.ts";

type Tab = "events" | "article";

/**
 * Events and the open article. Side by side where there is room; else one of them, with a switch, in a panel that
 * can be made taller.
 */
export function Panels() {
  const strings = useStrings();
  const article = useViewState((state) => state.openArticle);
  const [tab, setTab] = useState<Tab>("events");
  const [shownArticle, setShownArticle] = useState(article);
  const [tall, setTall] = useState(false);
  if (shownArticle !== article) {
    setShownArticle(article);
    setTab(article === null ? "events" : "article");
  }
  const current: Tab = article === null ? "events" : tab;
  return (
    <div className="area-panels" data-tab={current} data-tall={tall}>
      <fieldset className="panel-bar" aria-label={strings.regions.panels}>
        {(["events", "article"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="panel-tab"
            aria-pressed={current === one}
            disabled={one === "article" && article === null}
            onClick={() => setTab(one)}
          >
            {strings.regions[one]}
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
      {article !== null && (
        <div className="area-article" id="area-article">
          <ArticleRegion linkTo={(target) => linkTo(target, location.href)} />
        </div>
      )}
    </div>
  );
}
