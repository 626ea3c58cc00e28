// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import type { Corpus } from "../../bundle/corpus.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { WordSource } from "../../bundle/words/word-segment.ts";
import { setQuery } from "../../state/actions/filters.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView, type View } from "../../state/view.ts";
import { readTexts } from "./read-texts.ts";
import { useSearch } from "./use-search.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const plain = corpusFromBundle(syntheticBundle({ events: 40, places: 6 }));
const { words } = await readTexts(plain, () => Promise.resolve());

/** The corpus with an index of which the files of events come as `change` says. */
const corpusWith = (change: (source: WordSource) => WordSource): Corpus => ({
  ...plain,
  words: { ...words, events: words.events.map(change) },
});

function searching(corpus: Corpus) {
  const view = createView(corpus);
  const { result } = renderHook(useSearch, {
    wrapper: ({ children }) => <ViewProvider view={view}>{children}</ViewProvider>,
  });
  return { view, answer: () => result.current.answer };
}

const ask = (view: View, query: string): void => act(() => setQuery(view, query));
const matched = (view: View) => view.store.getState().matches?.query;
const notices = (view: View) => view.store.getState().notices.map(({ message }) => message.code);

describe("useSearch", () => {
  test("answers the query in the view's state, events and articles", async () => {
    const { view, answer } = searching(plain);
    ask(view, "a");
    await waitFor(() => expect(answer()).toMatchObject({ status: "found", query: "a" }));
    expect(view.store.getState().matches!.events.length).toBeGreaterThan(0);
    expect(notices(view)).toEqual([]);
    ask(view, "");
    expect(answer()).toEqual({ status: "searching", query: "" });
  });

  test("drops an answer that comes after a later question's", async () => {
    const held: (() => void)[] = [];
    let calls = 0;
    const corpus = corpusWith((source) => ({
      ...source,
      words: (file) => {
        calls += 1;
        if (calls > 1) return source.words(file);
        return new Promise<void>((resolve) => held.push(resolve)).then(() => source.words(file));
      },
    }));
    const { view, answer } = searching(corpus);
    ask(view, "a");
    await waitFor(() => expect(held).toHaveLength(1));
    ask(view, "co");
    await waitFor(() => expect(answer()).toMatchObject({ query: "co" }));
    await act(async () => {
      held.forEach((release) => release());
      await Promise.resolve();
    });
    expect(answer()).toMatchObject({ status: "found", query: "co" });
    expect(matched(view)).toBe("co");
  });

  test("looks for articles once the page is idle, and not for a letter that has been typed past", async () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal("requestIdleCallback", (run: () => void) => idle.push(run));
    const looked: string[] = [];
    const [own] = words.articles;
    const spied: WordSource = {
      ...own!,
      words: (file) => {
        looked.push(view.store.getState().filters.query);
        return own!.words(file);
      },
    };
    const { view, answer } = searching({ ...plain, words: { events: words.events, articles: [spied] } });
    ask(view, "c");
    await waitFor(() => expect(answer()).toMatchObject({ status: "found", query: "c" }));
    looked.length = 0; // what was fetched ahead
    ask(view, "co");
    await waitFor(() => expect(idle).toHaveLength(2));
    expect(looked).toEqual([]);
    for (const run of idle) run();
    await waitFor(() => expect(answer()).toMatchObject({ query: "co", articlesOf: "co" }));
    expect(new Set(looked)).toEqual(new Set(["co"]));
  });

  test("says when a part of the index couldn't be had, and tries again with the next search", async () => {
    let isThere = false;
    const corpus = corpusWith((source) => ({
      ...source,
      words: (file) => (isThere ? source.words(file) : Promise.resolve(undefined)),
    }));
    const { view, answer } = searching(corpus);
    ask(view, "c");
    await waitFor(() => expect(notices(view)).toEqual(["data-missing"]));
    expect(answer()).toMatchObject({ status: "found", query: "c", events: 0 });
    isThere = true;
    ask(view, "co");
    await waitFor(() => expect(answer()).toMatchObject({ query: "co" }));
    expect(view.store.getState().matches!.events.length).toBeGreaterThan(0);
    expect(notices(view)).toEqual([]);
  });
});
