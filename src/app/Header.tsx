import type { RefObject } from "react";
import { useView, useViewState } from "../state/react.tsx";
import { Icon, type IconName } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";
import { activeFilters } from "./active-filters.ts";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { monthsOf } from "./months-of.ts";
import { Search } from "./search/Search.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

export type DialogName = "stories" | "share" | "articles" | "about" | "help";

type HeaderProps = {
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly filtersOpen: boolean;
  readonly filtersButton: RefObject<HTMLButtonElement | null>;
  readonly onFilters: () => void;
  readonly storiesButton: RefObject<HTMLButtonElement | null>;
  /** Null where the collection has no stories. */
  readonly onStories: (() => void) | null;
  readonly onDialog: (name: DialogName) => void;
};

/** What this page is, and what can be done with it. */
export function Header({
  searchInput,
  filtersOpen,
  filtersButton,
  onFilters,
  storiesButton,
  onStories,
  onDialog,
}: HeaderProps) {
  const strings = useStrings();
  const active = useViewState((state) => activeFilters(state.filters));
  const hasArticles = useView().corpus.articles.size > 0;
  return (
    <header className="header">
      {title}
      <div className="header-tools">
        <Search inputRef={searchInput} />
        <button
          ref={filtersButton}
          type="button"
          className="button"
          aria-expanded={filtersOpen}
          onClick={onFilters}
        >
          <Icon name="filter" />
          <span className="wide-only">{strings.filters.label}</span>
          {active > 0 && (
            <span className="badge">
              {active} <span className="visually-hidden">{strings.filters.set}</span>
            </span>
          )}
        </button>
        {onStories !== null && (
          <button ref={storiesButton} type="button" className="button" onClick={onStories}>
            <Icon name="story" />
            <span className="wide-only">{strings.story.label}</span>
          </button>
        )}
        {hasArticles && (
          <HeaderButton icon="article" label={strings.articles.label} onClick={() => onDialog("articles")} />
        )}
        <HeaderButton icon="share" label={strings.share.label} onClick={() => onDialog("share")} />
        <LanguageMenu />
        <ThemeButton />
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={strings.help.label}
          onClick={() => onDialog("help")}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}

/** The collection's title, and its size and span in one line. */
function Title() {
  const { corpus, snapshot } = useView();
  const strings = useStrings();
  const { span } = snapshot();
  const [first, last] = monthsOf(span);
  return (
    <div className="header-title">
      <h1>{corpus.title}</h1>
      <p>
        {[
          ...(corpus.articles.size > 0 ? [strings.page.articles(corpus.articles.size)] : []),
          strings.page.events(corpus.size),
          strings.dates.days(first, last),
        ].join(" · ")}
      </p>
    </div>
  );
}

/** A button whose words give way to its sign where there is no room. */
function HeaderButton({
  icon,
  label,
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="button" aria-label={label} onClick={onClick}>
      <Icon name={icon} />
      <span className="wide-only">{label}</span>
    </button>
  );
}

/* The same at every render. */
const title = <Title />;
