// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView, type View } from "../../state/view.ts";
import { NO_FILTERS } from "../../state/view-state.ts";
import { Chips } from "./Chips.tsx";

afterEach(cleanup);

const corpus = corpusFromBundle(syntheticBundle({ events: 20, places: 5 }));

function show(): View {
  const view = createView(corpus, { filters: { ...NO_FILTERS, query: "aid", kinds: ["talks", "aid"] } });
  render(
    <ViewProvider view={view}>
      <section>
        <button type="button">Download</button>
        <Chips />
      </section>
    </ViewProvider>,
  );
  return view;
}

/** As the keyboard does it: what has the focus is pressed. */
function press(name: string): void {
  const button = screen.getByRole("button", { name });
  button.focus();
  fireEvent.click(button);
}

const focused = (): string | null => document.activeElement!.textContent;

test("taking a chip out leaves the focus on the one that comes to stand in its place", () => {
  const { store } = show();
  press("Remove filter: Talks");
  expect(store.getState().filters.kinds).toEqual(["aid"]);
  expect(focused()).toBe("Aid");
  press("Remove filter: Aid");
  expect(focused()).toBe("Clear all");
});

test("with the last chip gone the focus stays in the region", () => {
  show();
  press("Clear all");
  expect(screen.queryByRole("group")).toBeNull();
  expect(focused()).toBe("Download");
});
