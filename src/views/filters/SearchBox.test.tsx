// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import { setQuery } from "../../state/actions/filters.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView, type View } from "../../state/view.ts";
import { SearchBox, type SearchAnswer } from "./SearchBox.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const corpus = corpusFromBundle(syntheticBundle({ events: 9, places: 3 }));

function show(answer: SearchAnswer): View {
  const view = createView(corpus);
  render(
    <ViewProvider view={view}>
      <SearchBox answer={answer} onPrepare={() => {}} inputRef={createRef()} />
    </ViewProvider>,
  );
  return view;
}

const box = (): HTMLInputElement => screen.getByRole("searchbox", { name: "Search" });
const query = (view: View): string => view.store.getState().filters.query;
const type = (words: string): void => void fireEvent.change(box(), { target: { value: words } });
const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

const NOTHING: SearchAnswer = { status: "searching", query: "" };

describe("the search box", () => {
  test("searches once the typing rests, not for every letter", () => {
    const view = show(NOTHING);
    const queries: string[] = [];
    view.store.subscribe((state) => queries.push(state.filters.query));
    for (const words of ["A", "Al", "Ale", "Aleppo"]) {
      type(words);
      wait(50);
    }
    expect(queries).toEqual([]);
    wait(300);
    expect(queries).toEqual(["Aleppo"]);
  });

  test("keeps the blank that is being typed", () => {
    const view = show(NOTHING);
    type("eastern ");
    wait(300);
    expect(query(view)).toBe("eastern");
    expect(box().value).toBe("eastern ");
  });

  test("searches at once on Enter", () => {
    const view = show(NOTHING);
    type("Mosul");
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(query(view)).toBe("Mosul");
  });

  test("Esc empties it first, and only then is left to others", () => {
    const view = show(NOTHING);
    type("Mosul");
    wait(300);
    expect(fireEvent.keyDown(box(), { key: "Escape" })).toBe(false);
    expect([query(view), box().value]).toEqual(["", ""]);
    expect(fireEvent.keyDown(box(), { key: "Escape" })).toBe(true);
  });

  test("shows a query that came from a link", () => {
    const view = show(NOTHING);
    act(() => setQuery(view, "convoys"));
    expect(box().value).toBe("convoys");
  });

  test("says how many events it found and opens an article that has the words", () => {
    const article = corpus.articles.peek(0);
    const view = show({ status: "found", query: "x", events: 2, articles: [article!.id] });
    expect(screen.queryByText("2 events tell of “x”")).toBeNull();
    act(() => box().focus());
    expect(screen.getByText("2 events tell of “x”")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: `Open the article “${article!.title}”` }));
    expect(view.store.getState().openArticle).toBe(article!.id);
  });
});
