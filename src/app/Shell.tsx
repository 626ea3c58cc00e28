import { useEffect, useRef, useState } from "react";
import { useView, useViewState } from "../state/react.tsx";
import type { View } from "../state/view.ts";
import { addressOfView, linkOfView } from "../url/link-of-view.ts";
import { MapRegion } from "../views/map/MapRegion.tsx";
import { TimelineRegion } from "../views/timeline/TimelineRegion.tsx";
import { markDrawn } from "./drawn.ts";
import { fetchPressed } from "./fetch-pressed.ts";
import { Header, type DialogName } from "./Header.tsx";
import {
  AboutPart,
  ArticlesPart,
  FilterPart,
  HelpPart,
  PrintPart,
  SharePart,
  StoriesPart,
} from "./later/parts.ts";
import { usePrepared } from "./later/use-prepared.ts";
import { Notices } from "./Notices.tsx";
import { Panels } from "./Panels.tsx";
import { closeStory, showStep } from "./story/show-step.ts";
import { SkipLinks } from "./SkipLinks.tsx";
import { useKeptTheme } from "./use-kept-theme.ts";
import { useShortcuts } from "./use-shortcuts.ts";

/* The same at every render: what opens over them doesn't draw them anew. */
const map = <MapRegion />;
const timeline = <TimelineRegion />;

/** The page of a corpus: header, map, events and article, timeline; and what opens over them. */
export function Shell({ onRetry }: { readonly onRetry: () => void }) {
  const view = useView();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const reading = useViewState((state) => state.reading !== null || state.story !== null);
  const storyOnTop = useViewState((state) => state.story !== null && state.reading === null);
  const searchInput = useRef<HTMLInputElement>(null);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const storiesButton = useRef<HTMLButtonElement>(null);
  const closeFilters = (): void => {
    setFiltersOpen(false);
    filtersButton.current?.focus();
  };
  const [onlyStory, secondStory] = view.corpus.stories;
  const openStories = (): void =>
    secondStory === undefined && onlyStory !== undefined
      ? showStep(view, { id: onlyStory.id, step: 0 })
      : setDialog("stories");
  const leaveStory = (): void => {
    closeStory(view);
    storiesButton.current?.focus();
  };
  useKeptTheme();
  useEffect(markDrawn, []);
  const prepared = usePrepared();
  const keys = useShortcuts({
    search: () => searchInput.current?.focus(),
    filters: () => (filtersOpen ? closeFilters() : setFiltersOpen(true)),
    share: () => setDialog("share"),
    help: () => setDialog("help"),
    closeTopmost: filtersOpen ? closeFilters : storyOnTop ? leaveStory : null,
  });
  const closeDialog = (): void => setDialog(null);
  return (
    <>
      <SkipLinks />
      <div className="shell" data-reading={reading}>
        <Header
          searchInput={searchInput}
          filtersOpen={filtersOpen}
          filtersButton={filtersButton}
          onFilters={() => setFiltersOpen(!filtersOpen)}
          storiesButton={storiesButton}
          onStories={onlyStory === undefined ? null : openStories}
          onDialog={setDialog}
        />
        <main className="shell-main" onPointerDown={fetchPressed(view)}>
          <div className="area-map" id="area-map">
            {map}
            {filtersOpen && (
              <div className="area-filters">
                <FilterPart.Part onClose={closeFilters} />
              </div>
            )}
            <Notices onRetry={onRetry} />
          </div>
          <Panels onCloseStory={leaveStory} />
          <div className="area-timeline" id="area-timeline" data-keeps-focus>
            {timeline}
          </div>
        </main>
      </div>
      {prepared && <PrintPart.Part />}
      {dialog === "share" && (
        <SharePart.Part
          link={addressOfView(view, location.href)}
          linkInLanguage={linkInLanguage(view)}
          title={view.corpus.title}
          onClose={closeDialog}
        />
      )}
      {dialog === "stories" && <StoriesPart.Part onClose={closeDialog} />}
      {dialog === "articles" && <ArticlesPart.Part onClose={closeDialog} />}
      {dialog === "about" && <AboutPart.Part onClose={closeDialog} />}
      {dialog === "help" && (
        <HelpPart.Part keys={keys} onAbout={() => setDialog("about")} onClose={closeDialog} />
      )}
    </>
  );
}

/** The address that says the reader's language too; undefined where it is the page's own. */
function linkInLanguage(view: View): string | undefined {
  const { language } = linkOfView(view);
  return language === null ? undefined : addressOfView(view, location.href, language);
}
