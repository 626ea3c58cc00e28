// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { setLanguage } from "../state/actions/page.ts";
import { ViewProvider } from "../state/react.tsx";
import { createView, type View } from "../state/view.ts";
import { EventRow } from "../views/events/EventRow.tsx";
import { FilterPanel } from "../views/filters/FilterPanel.tsx";
import { App } from "./App.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { LocalisedView } from "./LocalisedView.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = "";
});

const bundle = syntheticBundle({ events: 40, places: 5 });

async function showIn(language: string): Promise<View> {
  const view = createView(corpusFromBundle(bundle));
  setLanguage(view, language);
  const [event] = bundle.events;
  render(
    <ViewProvider view={view}>
      <LocalisedView>
        <LanguageMenu />
        <FilterPanel onClose={() => undefined} />
        <EventRow
          index={0}
          event={event}
          hasFailed={false}
          selected={false}
          atSelectedPlace={false}
          isStop={true}
          onFocus={() => undefined}
        />
      </LocalisedView>
    </ViewProvider>,
  );
  await expect.poll(() => document.documentElement.lang).toBe(language);
  return view;
}

describe("the page in another language", () => {
  test("in Arabic is named, counted and dated in Arabic, from right to left", async () => {
    await showIn("ar");
    expect(document.documentElement.dir).toBe("rtl");
    expect(screen.getByRole("combobox", { name: "اللغة" })).toBeTruthy();
    expect(screen.getByText("الأعداد خاصة بالأيام المعروضة.")).toBeTruthy();
    const row = document.querySelector<HTMLElement>(".event-row")!;
    expect(row.querySelector(".event-when")?.textContent).toMatch(/\p{Script=Arabic}/u);
    expect(within(row).getByText(/^(?:مصدر|\d+ مصادر|لا مصادر)/)).toBeTruthy();
  });

  test("keeps the words of the articles in a direction of their own", async () => {
    await showIn("ar");
    const title = document.querySelector(".event-row bdi");
    expect(title?.textContent).toBe(bundle.events[0]!.title);
  });

  test("is chosen in the menu, which names each language by itself, and goes into the view's state", async () => {
    const view = await showIn("en");
    const menu = screen.getByRole("combobox", { name: "Language" });
    expect([...menu.querySelectorAll("option")].map((option) => [option.lang, option.textContent])).toEqual([
      ["en", "English"],
      ["ru", "Русский"],
      ["ar", "العربية"],
    ]);
    fireEvent.change(menu, { target: { value: "ru" } });
    expect(view.store.getState().language).toBe("ru");
    await expect.poll(() => document.documentElement.lang).toBe("ru");
    expect(document.documentElement.dir).toBe("ltr");
    expect(screen.getByRole("combobox", { name: "Язык" })).toBeTruthy();
  });

  test("speaks the link's language before the articles are there", async () => {
    location.hash = "#lang=ar";
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    render(<App />);
    expect(await screen.findByText("جارٍ جلب المقالات وأحداثها…")).toBeTruthy();
    expect(document.documentElement.dir).toBe("rtl");
  });
});
