import { useEffect, useRef, useState } from "react";
import { useView, useViewState } from "../state/react.tsx";
import { addressOfView } from "../url/link-of-view.ts";
import { FilterPanel } from "../views/filters/FilterPanel.tsx";
import { MapRegion } from "../views/map/MapRegion.tsx";
import { ShareDialog } from "../views/share/ShareDialog.tsx";
import { TimelineRegion } from "../views/timeline/TimelineRegion.tsx";
import { AboutDialog } from "./dialogs/AboutDialog.tsx";
import { ArticlesDialog } from "./dialogs/ArticlesDialog.tsx";
import { HelpDialog } from "./dialogs/HelpDialog.tsx";
import { markDrawn } from "./drawn.ts";
import { Header, type DialogName } from "./Header.tsx";
import { Notices } from "./Notices.tsx";
import { Panels } from "./Panels.tsx";
import { PrintChronology } from "./PrintChronology.tsx";
import { useSearch } from "./search/use-search.ts";
import { SkipLinks } from "./SkipLinks.tsx";
import { useKeptTheme } from "./use-kept-theme.ts";
import { useShortcuts } from "./use-shortcuts.ts";

/** The page of a corpus: header, map, events and article, timeline; and what opens over them. */
export function Shell({ onRetry }: { readonly onRetry: () => void }) {
  const view = useView();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const reading = useViewState((state) => state.openArticle !== null);
  const searchInput = useRef<HTMLInputElement>(null);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const search = useSearch();
  const closeFilters = (): void => {
    setFiltersOpen(false);
    filtersButton.current?.focus();
  };
  useKeptTheme();
  useEffect(markDrawn, []);
  const keys = useShortcuts({
    search: () => searchInput.current?.focus(),
    filters: () => (filtersOpen ? closeFilters() : setFiltersOpen(true)),
    share: () => setDialog("share"),
    help: () => setDialog("help"),
    closeTopmost: filtersOpen ? closeFilters : null,
  });
  const closeDialog = (): void => setDialog(null);
  return (
    <>
      <SkipLinks />
      <div className="shell" data-reading={reading}>
        <Header
          answer={search.answer}
          onPrepareSearch={search.prepare}
          searchInput={searchInput}
          filtersOpen={filtersOpen}
          filtersButton={filtersButton}
          onFilters={() => setFiltersOpen(!filtersOpen)}
          onDialog={setDialog}
        />
        <main className="shell-main">
          <div className="area-map" id="area-map">
            <MapRegion />
            {filtersOpen && (
              <div className="area-filters">
                <FilterPanel onClose={closeFilters} />
              </div>
            )}
            <Notices onRetry={onRetry} />
          </div>
          <Panels />
          <div className="area-timeline" id="area-timeline" data-keeps-focus>
            <TimelineRegion />
          </div>
        </main>
      </div>
      <PrintChronology />
      {dialog === "share" && (
        <ShareDialog
          link={addressOfView(view, location.href)}
          title={view.corpus.title}
          onClose={closeDialog}
        />
      )}
      {dialog === "articles" && <ArticlesDialog onClose={closeDialog} />}
      {dialog === "about" && <AboutDialog onClose={closeDialog} />}
      {dialog === "help" && (
        <HelpDialog keys={keys} onAbout={() => setDialog("about")} onClose={closeDialog} />
      )}
    </>
  );
}
