import "./search.css";
import { useEffect, useId, useRef, useState, type MouseEvent, type RefObject } from "react";
import { setQuery } from "../../state/actions/filters.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ArticleHitsPart } from "./article-hits-part.ts";
import type { SearchAnswer } from "./search-answer.ts";
import { isEmptyQuery, parseQuery } from "../words/query.ts";
import { useStrings, type Strings } from "../words/strings.ts";

/** Milliseconds. While an answer takes longer than this, more letters are waited for as long as a rest lasts. */
const SOON = 60;
const REST = 250;

type SearchBoxProps = {
  readonly answer: SearchAnswer;
  readonly onPrepare: () => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
};

/** The search box, with what it found below while it has the focus. */
export function SearchBox({ answer, onPrepare, inputRef }: SearchBoxProps) {
  const strings = useStrings();
  const found = useId();
  const { query, typed, type, search, leave } = useTypedQuery(answer);
  const [focused, setFocused] = useState(false);
  const open = focused && query !== "";
  const clear = (): void => {
    type("");
    search("");
    inputRef.current?.focus();
  };
  return (
    <search
      className="search"
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
    >
      <span className="search-field">
        <Icon name="search" />
        <input
          ref={inputRef}
          type="search"
          aria-label={strings.search.label}
          aria-describedby={found}
          placeholder={strings.search.placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={typed}
          onFocus={onPrepare}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === "Enter") search(typed);
            if (event.key !== "Escape" || typed === "") return;
            event.preventDefault();
            clear();
          }}
        />
        {typed !== "" && (
          <button type="button" className="search-clear" aria-label={strings.search.clear} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </span>
      <div className={open ? "search-found" : undefined} onMouseDown={keepFocus} role="presentation">
        <output id={found} data-late={answer.query !== query}>
          {open ? foundInWords(answer, strings) : ""}
        </output>
        {open && answer.status === "found" && answer.articles.length > 0 && (
          <ArticleHitsPart.Part {...answer} />
        )}
      </div>
    </search>
  );
}

/** Safari gives a pressed button no focus, and the list would be gone before the press ends. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

/**
 * What stands in the box: what is being typed, blanks and all, else the query in the view's state. Every letter is a
 * search, unless the one before is still being answered.
 */
function useTypedQuery(answer: SearchAnswer) {
  const view = useView();
  const query = useViewState((state) => state.filters.query);
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isLate = useLateness(query !== "" && answer.query !== query);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (words: string): void => {
    clearTimeout(timer.current);
    const next = isEmptyQuery(parseQuery(words)) ? "" : words.trim();
    if (next !== view.store.getState().filters.query) setQuery(view, next);
  };
  const type = (words: string): void => {
    setDraft(words);
    clearTimeout(timer.current);
    if (isLate()) timer.current = setTimeout(() => search(words), REST);
    else search(words);
  };
  const leave = (): void => {
    if (draft !== null) search(draft);
    setDraft(null);
  };
  return { query, typed: draft ?? query, type, search, leave };
}

/** Tells whether what is being waited for hasn't come soon. */
function useLateness(waiting: boolean): () => boolean {
  const since = useRef<number | null>(null);
  useEffect(() => {
    since.current = waiting ? performance.now() : null;
  }, [waiting]);
  return () => since.current !== null && performance.now() - since.current > SOON;
}

function foundInWords(answer: SearchAnswer, strings: Strings): string {
  if (answer.status === "searching") return strings.search.preparing;
  return answer.events === 0
    ? strings.search.none(answer.query)
    : strings.search.found(answer.events, answer.query);
}
