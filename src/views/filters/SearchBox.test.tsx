// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import { setQuery } from "../../state/actions/filters.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView, type View } from "../../state/view.ts";
import { ArticleHitsPart } from "./article-hits-part.ts";
import type { SearchAnswer } from "./search-answer.ts";
import { SearchBox } from "./SearchBox.tsx";

beforeAll(() => ArticleHitsPart.prepare());
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const corpus = corpusFromBundle(syntheticBundle({ events: 9, places: 3 }));

function show(answer: SearchAnswer, view = createView(corpus)): View {
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
function queriesOf(view: View): readonly string[] {
  const queries: string[] = [];
  view.store.subscribe(({ filters }) => queries.push(filters.query));
  return queries;
}
const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

const NOTHING: SearchAnswer = { status: "searching", query: "" };

describe("the search box", () => {
  test("searches at every letter where answers come soon", () => {
    const view = show(NOTHING);
    const queries = queriesOf(view);
    for (const words of ["A", "Al", "Ale"]) {
      type(words);
      wait(10);
    }
    expect(queries).toEqual(["A", "Al", "Ale"]);
  });

  test("searches once the typing rests where an answer takes long", () => {
    const view = show(NOTHING);
    const queries = queriesOf(view);
    type("A");
    wait(500);
    for (const words of ["Al", "Ale", "Aleppo"]) {
      type(words);
      wait(50);
    }
    expect(queries).toEqual(["A"]);
    wait(300);
    expect(queries).toEqual(["A", "Aleppo"]);
  });

  test("keeps the blank that is being typed", () => {
    const view = show(NOTHING);
    type("eastern ");
    wait(300);
    expect(query(view)).toBe("eastern");
    expect(box().value).toBe("eastern ");
  });

  test("hides nothing for a quotation mark that a phrase begins with", () => {
    const view = show(NOTHING);
    const queries = queriesOf(view);
    type('"');
    type('"A');
    expect(queries).toEqual(['"A']);
    expect(box().value).toBe('"A');
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

  test("keeps the last answer until the next one is there", () => {
    const view = createView(corpus);
    setQuery(view, "xy");
    show({ status: "found", query: "x", events: 2, articles: [], articlesOf: "x" }, view);
    act(() => box().focus());
    expect(screen.getByText("2 events tell of “x”").dataset["late"]).toBe("true");
  });

  test("marks articles that were found for earlier words as late", () => {
    const view = createView(corpus);
    setQuery(view, "xy");
    const { id } = corpus.articles.peek(0)!;
    show({ status: "found", query: "xy", events: 2, articles: [id], articlesOf: "x" }, view);
    act(() => box().focus());
    expect(screen.getByRole("list").dataset["late"]).toBe("true");
    expect(screen.getByText("2 events tell of “xy”").dataset["late"]).toBe("false");
  });

  test("says how many events it found and opens an article that has the words", () => {
    const article = corpus.articles.peek(0);
    const view = createView(corpus);
    setQuery(view, "x");
    show({ status: "found", query: "x", events: 2, articles: [article!.id], articlesOf: "x" }, view);
    expect(screen.queryByText("2 events tell of “x”")).toBeNull();
    act(() => box().focus());
    expect(screen.getByText("2 events tell of “x”")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: `Open the article “${article!.title}”` }));
    expect(view.store.getState().reading).toEqual({ kind: "article", id: article!.id });
  });
});
