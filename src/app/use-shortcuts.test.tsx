// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { openArticle, selectEvent } from "../state/actions/selection.ts";
import { ViewProvider } from "../state/react.tsx";
import { createView, type View } from "../state/view.ts";
import { useShortcuts } from "./use-shortcuts.ts";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const corpus = corpusFromBundle(syntheticBundle({ events: 12, places: 3 }));

type Shown = { readonly view: View; readonly done: string[]; filtersOpen: boolean };

function Page({ shown }: { readonly shown: Shown }) {
  const note = (what: string) => (): void => void shown.done.push(what);
  const keys = useShortcuts({
    search: note("search"),
    filters: note("filters"),
    share: note("share"),
    help: note("help"),
    closeTopmost: shown.filtersOpen ? note("close filters") : null,
  });
  return (
    <label>
      Words
      <input />
      <input type="checkbox" aria-label="keys" checked={keys.on} onChange={() => keys.setOn(!keys.on)} />
    </label>
  );
}

function show(filtersOpen = false): Shown {
  const shown: Shown = { view: createView(corpus), done: [], filtersOpen };
  render(
    <ViewProvider view={shown.view}>
      <Page shown={shown} />
    </ViewProvider>,
  );
  return shown;
}

const press = (key: string, target: Element = document.body): void => void fireEvent.keyDown(target, { key });

describe("single keys", () => {
  test("do what their buttons do", () => {
    const { done } = show();
    for (const key of ["/", "f", "s", "?"]) press(key);
    expect(done).toEqual(["search", "filters", "share", "help"]);
  });

  test("step through the events", async () => {
    const { view } = show();
    press("n");
    await expect.poll(() => view.store.getState().selection.kind).toBe("event");
  });

  test("are letters while the reader writes, and nothing with a modifier", () => {
    const { done } = show();
    press("f", screen.getByRole("textbox"));
    fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
    expect(done).toEqual([]);
  });

  test("can be switched off, and stay off", () => {
    const { done } = show();
    fireEvent.click(screen.getByRole("checkbox"));
    press("f");
    cleanup();
    const { done: later } = show();
    press("f");
    expect([...done, ...later]).toEqual([]);
  });
});

describe("Esc", () => {
  test("closes what lies on top, one thing at a time", () => {
    const { view } = show();
    selectEvent(view, corpus.peek(0)!.id);
    openArticle(view, corpus.articles.peek(0)!.id);
    press("Escape");
    expect(view.store.getState().reading).toBeNull();
    expect(view.store.getState().selection.kind).toBe("event");
    press("Escape");
    expect(view.store.getState().selection.kind).toBe("none");
  });

  test("closes the filters before the article", () => {
    const { view, done } = show(true);
    openArticle(view, corpus.articles.peek(0)!.id);
    press("Escape");
    expect(done).toEqual(["close filters"]);
    expect(view.store.getState().reading).not.toBeNull();
  });

  test("is left alone where something else has answered it", () => {
    const { view } = show();
    openArticle(view, corpus.articles.peek(0)!.id);
    const field = screen.getByRole("textbox");
    field.addEventListener("keydown", (event) => event.preventDefault());
    press("Escape", field);
    expect(view.store.getState().reading).not.toBeNull();
  });
});
