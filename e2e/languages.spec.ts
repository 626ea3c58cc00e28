import type { Bundle } from "../src/bundle/types.ts";
import { loadStrings } from "../src/views/words/languages.ts";
import type { Strings } from "../src/views/words/strings.ts";
import { expect, test, type App } from "./app.ts";

/** What is the same in every language: names of data, formats and programs, keys, units of a link. */
/** What a notice quotes of a link. */
const OF_LINKS =
  "range kind map mode asof event place compare certainty step article at rolling cumulative Honolulu".split(
    " ",
  );
const NAMES = new Set(
  "GeoNames Natural Earth Whenwhere SHA CSV GeoJSON JSON KML Esc Tab Enter cookie".split(" "),
);

type State = readonly [name: string, fragment: string, reach: (app: App, words: Strings) => Promise<unknown>];

const press =
  (name: (words: Strings) => string) =>
  (app: App, words: Strings): Promise<void> =>
    app.page
      .getByRole("button", { name: name(words), exact: true })
      .first()
      .click();

const STATES: readonly State[] = [
  ["opened", "", () => Promise.resolve()],
  ["an empty range", "range=1999-01-01..1999-01-02", () => Promise.resolve()],
  [
    "filters",
    "kind=fighting,attack&q=Mosul&certainty=0.3&asof=2017-12-31&review=automatic",
    (app) => app.page.locator(".header [aria-expanded]").first().click(),
  ],
  ["a search without hits", "q=Honolulu", () => Promise.resolve()],
  ["a comparison", "range=2016-10&compare=2016-09", () => Promise.resolve()],
  ["a story", "story=two-cities&step=2", () => Promise.resolve()],
  ["a place", "at=g170063", () => Promise.resolve()],
  ["the timeline's options", "asof=2016-12-18", press(({ timeline }) => timeline.options)],
  ["help", "", press(({ help }) => help.label)],
  ["sharing", "range=2016-10", press(({ share }) => share.label)],
  ["a bad link", "range=2016-13&kind=x&map=1&mode=y&asof=z&event=gone&place=gone", () => Promise.resolve()],
  [
    "a bad link, widened",
    "range=2040&compare=1&certainty=9&step=0&article=gone&at=gone",
    () => Promise.resolve(),
  ],
];

for (const language of ["ru", "ar"]) {
  test.describe(`in ${language} nothing stays English`, () => {
    for (const [name, fragment, reach] of STATES) {
      test(name, async ({ app }) => {
        const words = await loadStrings(language as "ru");
        await app.open(`#${fragment === "" ? "" : `${fragment}&`}lang=${language}`);
        await reach(app, words);
        await expect.poll(() => foreignWords(app, language)).toEqual([]);
      });
    }

    test("every article, at each of its events", async ({ app }) => {
      const words = await loadStrings(language as "ru");
      const { articles } = await bundleOf(app);
      for (const { id } of articles) {
        await app.open(`#article=${id}&lang=${language}`);
        const next = app.page.getByRole("button", { name: words.article.next, exact: true });
        do {
          await expect.poll(() => foreignWords(app, language)).toEqual([]);
          await next.click();
        } while ((await next.getAttribute("aria-disabled")) === "false");
      }
    });

    test("a page without its data", async ({ app }) => {
      const words = await loadStrings(language as "ru");
      await app.page.route("**/bundle.json", (route) => route.fulfill({ status: 404, body: "" }));
      await app.open(`#lang=${language}`);
      await expect(app.page.getByRole("heading", { level: 1 })).toHaveText(words.failure.missing);
      await expect.poll(() => foreignWords(app, language)).toEqual([]);
    });

    test("a page with damaged data, but for what the builder needs", async ({ app }) => {
      const words = await loadStrings(language as "ru");
      await app.page.route("**/bundle.json", (route) => route.fulfill({ body: '{"format":1}' }));
      await app.open(`#lang=${language}`);
      await expect(app.page.getByRole("heading", { level: 1 })).toHaveText(words.failure.broken);
      await expect(app.page.locator(".failure-detail")).toHaveAttribute("lang", "en");
      await expect.poll(() => foreignWords(app, language)).toEqual([]);
    });
  });
}

test("a shared link says the reader's language only when that is chosen", async ({ app }) => {
  const words = await loadStrings("ru");
  await app.open("#range=2016-10&lang=ru");
  await press(({ share }) => share.label)(app, words);
  const field = app.page.getByRole("textbox", { name: words.share.field });
  await expect(field).toHaveValue(/#range=2016-10-01\.\.2016-10-31$/);
  await app.page.getByRole("checkbox", { name: words.share.inThisLanguage }).check();
  await expect(field).toHaveValue(/#range=2016-10-01\.\.2016-10-31&lang=ru$/);
});

const bundleOf = async ({ page }: App): Promise<Bundle> => {
  const response = await page.request.get("./bundle/bundle.json");
  return (await response.json()) as Bundle;
};

/**
 * What the page says, by eye or aloud, with words of two Latin letters and more that are neither marked as another
 * language's, nor names, nor the articles' own.
 */
async function foreignWords(app: App, language: string): Promise<readonly string[]> {
  const said = await app.page.evaluate(saidByPage, language);
  const ownOf = ownWords(await bundleOf(app));
  const foreign = said.filter((text) => wordsIn(ownOf(text)).some((word) => !NAMES.has(word)));
  return [...new Set(foreign)];
}

const wordsIn = (text: string): readonly string[] => text.match(/\p{Script=Latin}{2,}/gu) ?? [];

/** Takes out of a sentence what it quotes from the collection: names, titles, files and the articles' words. */
function ownWords({
  title,
  articles,
  places,
  events,
  stories = [],
  provenance,
}: Bundle): (text: string) => string {
  const texts = [...articles.map(({ text }) => text), ...OF_LINKS];
  const names = [
    title,
    ...articles.flatMap(({ title: of, source, file, note }) => [of, source, file, note]),
    // Names that gave away the year: "Lavrov is named in office (…)".
    ...articles.flatMap(({ published }) =>
      (published?.reasons ?? []).map((reason) => reason.replace(/ is (?:named|spoken) .*/, "")),
    ),
    ...places.map(({ name }) => name),
    ...events
      .flatMap(({ places: told }) => told.flatMap(({ alternatives = [] }) => alternatives))
      .flatMap(({ name, within }) => within.concat(name)),
    ...events.flatMap(({ title: of, actors, reports }) => [
      of,
      ...actors,
      ...reports.flatMap(({ quote, attribution }) => [quote, attribution]),
    ]),
    ...stories.map(({ title: of }) => of),
    ...provenance.licences.flatMap(({ name, licence }) => [name, licence]),
    provenance.extractor,
    provenance.gazetteer,
    ...provenance.inputs.flatMap(({ file, sha256 }) => [file, sha256]),
  ]
    .filter((name) => typeof name === "string" && name !== "")
    .toSorted((x, y) => y!.length - x!.length) as readonly string[];
  const isQuoted = (words: string): boolean => texts.some((text) => text.includes(words));
  return (text) => {
    const bare = text
      .replaceAll(/[\u2066-\u2069]/gu, "")
      .replaceAll(/«([^»]*)»/g, (all, words: string) => (isQuoted(words) ? "" : all));
    return names
      .reduce((rest, name) => rest.replaceAll(name, " "), bare)
      .replaceAll(/https?:\S+|#\S+|<[^>]*>|\S+\.json/g, "");
  };
}

/** Runs in the page. */
function saidByPage(language: string): string[] {
  const spoken = ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt"];
  const isForeign = (element: Element): boolean =>
    element.closest("script, style, noscript, [lang]")?.getAttribute("lang") !== language;
  const texts: string[] = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (isForeign(element)) continue;
    texts.push(...spoken.flatMap((name) => element.getAttribute(name) ?? []));
    // A title with the words of the search marked in it is one text.
    if (element.matches("bdi")) texts.push(element.textContent);
    if (element.closest("bdi") !== null) continue;
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
  }
  return texts.filter((text) => text.trim() !== "");
}
