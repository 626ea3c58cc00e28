// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { Article, Bundle, BundleEvent, Place, Report, TextSpan } from "../../bundle/types.ts";
import type { ArticleId, EventId, PlaceId } from "../../domain/ids.ts";
import { clearSelection, closeArticle, openArticle, selectEvent } from "../../state/actions/selection.ts";
import { setQuery } from "../../state/actions/filters.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView, type View } from "../../state/view.ts";
import { loadStrings } from "../words/languages.ts";
import { StringsContext } from "../words/strings.ts";
import { ArticleRegion } from "./ArticleRegion.tsx";

afterEach(cleanup);

const TITLE = "Convoys leave <b>Aleppo</b>";
const FIRST = "Nine convoys left eastern Aleppo on Friday.";
const SECOND = "<img src=x onerror=alert(1)> Talks begin in Astana in January.";
const TEXT = `${TITLE}\n\n${FIRST}\n\n${SECOND}\n\nShare this page`;

const over = (words: string): TextSpan => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const article = (id: string, text: string, blocks: Article["blocks"]): Article => ({
  id: id as ArticleId,
  file: `${id}.txt`,
  title: "Convoys leave Aleppo",
  source: id === "a1" ? "TASS" : "CNN",
  url: id === "a1" ? "https://tass.com/world/1" : "javascript:alert(1)",
  language: "en",
  published: {
    from: "2016-12-17",
    to: "2016-12-17",
    precision: "day",
    edtf: "2016-12-17",
    basis: "given",
    reasons: ["articles.csv says so"],
  },
  text,
  blocks,
});

const report = (more: Partial<Report>): Report => ({
  article: "a1" as ArticleId,
  quote: FIRST,
  span: over(FIRST),
  dateSpan: over("Friday"),
  dateExplanation: "“Friday” → 16 December 2016: the Friday before publication",
  placeSpans: [over("eastern Aleppo")],
  attribution: "Syrian state television",
  reported: { from: "2016-12-17", to: "2016-12-17" },
  ...more,
});

const place = (id: string, name: string): Place => ({
  id: id as PlaceId,
  name,
  kind: "city",
  lat: 36,
  lon: 37,
  within: [],
  source: "GeoNames",
});

const event = (id: string, date: string, placeId: string, reports: readonly Report[]): BundleEvent => ({
  id: id as EventId,
  title: `Title of ${id}`,
  kind: "evacuation",
  status: "happened",
  when: { from: date, to: date, precision: "day", edtf: date, basis: "clause" },
  places: [{ place: placeId as PlaceId, role: "happened", basis: "clause", confidence: 0.9 }],
  reports,
  actors: [],
  importance: 1,
  confidence: 0.9,
  state: "automatic",
  ...(id === "e1" ? { disagreements: [{ about: "figure", values: ["nine convoys", "ten convoys"] }] } : {}),
});

const BUNDLE: Bundle = {
  format: 1,
  title: "Aleppo",
  articles: [
    article("a1", TEXT, [
      { kind: "title", span: over(TITLE) },
      { kind: "paragraph", span: over(FIRST) },
      { kind: "paragraph", span: over(SECOND) },
      { kind: "furniture", span: over("Share this page") },
    ]),
    article("a2", "Ten convoys left.", [{ kind: "paragraph", span: [0, 17] }]),
  ],
  places: [place("g1", "Aleppo"), place("g2", "Astana")],
  events: [
    event("e1", "2016-12-16", "g1", [
      report({}),
      report({
        article: "a2" as ArticleId,
        quote: "Ten convoys left.",
        span: [0, 17],
        dateSpan: null,
        placeSpans: [],
      }),
      report({ quote: "Share this page", span: over("Share this page"), dateSpan: null, placeSpans: [] }),
    ]),
    event("e2", "2017-01-10", "g2", [
      report({
        quote: SECOND,
        span: over("Talks begin in Astana in January."),
        dateSpan: over("January"),
        placeSpans: [over("Astana")],
        dateExplanation: "“January” → January 2017: the one ahead",
      }),
    ]),
  ],
  provenance: { extractor: "", gazetteer: "", inputs: [], licences: [], corrections: [], warnings: [] },
};

const linkTo = ({ kind, id }: { kind: string; id: string }): string => `https://example.org/#${kind}=${id}`;

function show(): View {
  const view = createView(corpusFromBundle(BUNDLE));
  render(
    <ViewProvider view={view}>
      <button type="button" data-event-id="e1" onClick={() => selectEvent(view, "e1" as EventId)}>
        opener
      </button>
      <ArticleRegion linkTo={linkTo} />
    </ViewProvider>,
  );
  return view;
}

async function open(): Promise<{ readonly view: View; readonly region: HTMLElement }> {
  const view = show();
  screen.getByText("opener").focus();
  fireEvent.click(screen.getByText("opener"));
  const region = await screen.findByRole("region", { name: "Article" });
  await within(region).findByText("How to cite");
  return { view, region };
}

const marks = (region: HTMLElement, kind: string): readonly string[] =>
  [...region.querySelectorAll(`mark[data-evidence="${kind}"]`)].map(({ textContent }) => textContent ?? "");

describe("the article", () => {
  test("shows its whole text as text, markup and all", async () => {
    const { region } = await open();
    const shown = [...region.querySelectorAll(".article-block")].map((block) => block.textContent).join("\n");
    for (const words of [TITLE, FIRST, SECOND, "Share this page"]) expect(shown).toContain(words);
    expect(region.querySelector("img, b")).toBeNull();
  });

  test("marks the words that told the chosen event and gave its date and place", async () => {
    const { region } = await open();
    expect(marks(region, "event")).toEqual([FIRST, "Share this page"]);
    expect(marks(region, "date")).toEqual(["Friday"]);
    expect(marks(region, "place")).toEqual(["eastern Aleppo"]);
  });

  test("lets every mark explain itself", async () => {
    const { region } = await open();
    const date = region.querySelector('mark[data-evidence="date"]')!;
    const explanation = document.getElementById(date.getAttribute("aria-describedby")!);
    expect(explanation?.textContent).toBe("“Friday” → 16 December 2016: the Friday before publication");
  });

  test("marks what is behind all of its events while none is chosen", async () => {
    const view = show();
    openArticle(view, "a1" as ArticleId);
    const region = await screen.findByRole("region", { name: "Article" });
    await within(region).findByText("How to cite");
    expect(marks(region, "date")).toEqual(["Friday", "January"]);
  });

  test("marks the words of the search", async () => {
    const { view, region } = await open();
    setQuery(view, "convoys");
    await screen.findAllByText("convoys", { selector: "mark.hit" });
    expect([...region.querySelectorAll("mark.hit")].map((hit) => hit.textContent)).toEqual([
      "Convoys",
      "convoys",
    ]);
  });

  test("steps to the next event that it tells, and no further than the last", async () => {
    const { view, region } = await open();
    const next = within(region).getByRole("button", { name: "Next event of this article" });
    fireEvent.click(next);
    expect(view.store.getState().selection).toEqual({ kind: "event", id: "e2" });
    expect(marks(region, "place")).toEqual(["Astana"]);
    fireEvent.click(next);
    expect(view.store.getState().selection).toEqual({ kind: "event", id: "e2" });
  });

  test("offers its other events in the margin, and selects the one pressed", async () => {
    const { view, region } = await open();
    fireEvent.click(within(region).getByRole("button", { name: /^10 Jan 2017 ?Title of e2$/ }));
    expect(view.store.getState().selection).toEqual({ kind: "event", id: "e2" });
  });

  test("selects an event by its words", async () => {
    const { view, region } = await open();
    fireEvent.click(region.querySelector(".told")!);
    expect(view.store.getState().selection).toEqual({ kind: "event", id: "e2" });
  });

  test("sets the other reports beside it and says where they differ", async () => {
    const { view, region } = await open();
    const note = within(region).getByRole("complementary", { name: "How this was read" });
    expect(note.textContent).toContain("They differ on the figure: “nine convoys” – “ten convoys”.");
    expect(note.textContent).toContain("Ten convoys left.");
    fireEvent.click(within(note).getByRole("button", { name: "Read the report of CNN" }));
    expect(view.store.getState().reading).toEqual({ kind: "article", id: "a2" });
  });

  test("leads to where the same article tells the event again", async () => {
    const { region } = await open();
    const note = within(region).getByRole("complementary", { name: "How this was read" });
    fireEvent.click(within(note).getByRole("button", { name: "Show it in the text" }));
    expect(document.activeElement?.textContent).toBe("Share this page");
    expect(document.activeElement?.matches('mark[data-evidence="event"]')).toBe(true);
  });

  test("names the link that it copies by what it leads to", async () => {
    const { view, region } = await open();
    within(region).getByRole("button", { name: "Copy link to this sentence" });
    clearSelection(view);
    await within(region).findByRole("button", { name: "Copy link to this article" });
  });

  test("says in Russian how date and place were read, and leaves the article's words alone", async () => {
    const strings = await loadStrings("ru");
    const view = createView(corpusFromBundle(BUNDLE));
    selectEvent(view, "e1" as EventId);
    render(
      <ViewProvider view={view}>
        <StringsContext value={strings}>
          <ArticleRegion linkTo={linkTo} />
        </StringsContext>
      </ViewProvider>,
    );
    const note = await screen.findByRole("complementary", { name: "Как это прочитано" });
    const marked = document.querySelector('mark[data-evidence="date"]')!;
    const explanation = document.getElementById(marked.getAttribute("aria-describedby")!)!;
    expect(explanation.textContent).toBe("“Friday” → 16 December 2016: the Friday before publication");
    expect(explanation.lang).toBe("en");
    expect(note.querySelector("bdi[lang=en]")?.textContent).toBe("Title of e1");
    expect(note.querySelector("blockquote")?.lang).toBe("en");
  });

  test("links to the original only by an address that can be followed safely", async () => {
    const { view, region } = await open();
    const link = within(region).getByRole("link", { name: /Original article/ });
    expect(link.getAttribute("href")).toBe("https://tass.com/world/1");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(
      within(region)
        .getByRole("link", { name: /Internet Archive/ })
        .getAttribute("href"),
    ).toBe("https://web.archive.org/web/20161217*/https://tass.com/world/1");
    openArticle(view, "a2" as ArticleId);
    await within(region).findAllByText("Ten convoys left.");
    expect(within(region).queryByRole("link")).toBeNull();
  });

  test("takes the focus when it opens and gives it back when it closes", async () => {
    const { view, region } = await open();
    expect(document.activeElement).toBe(region);
    closeArticle(view);
    await expect.poll(() => document.activeElement?.textContent).toBe("opener");
    expect(screen.queryByRole("region", { name: "Article" })).toBeNull();
  });

  test("holds the Tab key at one mark and one event of the margin", async () => {
    const { region } = await open();
    const stops = (selector: string) =>
      [...region.querySelectorAll<HTMLElement>(selector)].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops("mark[data-evidence]")).toHaveLength(1);
    expect(stops(".rail-button").map((one) => one.dataset["eventId"])).toEqual(["e1"]);
    expect(stops(".article-tools button")).toHaveLength(1);
  });
});
