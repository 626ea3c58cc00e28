import type { ReadArticle } from "../article/types.ts";
import type { DocumentDate, Timex } from "../dates/types.ts";
import type { GazetteerPlace, Toponym } from "../places/types.ts";
import { readEvents } from "./read-events.ts";
import type { EventReport, EventsInput } from "./types.ts";

const place = (
  id: string,
  name: string,
  kind: GazetteerPlace["kind"],
  iso2: string,
  within: readonly string[] = [],
): GazetteerPlace => ({
  id,
  name,
  kind,
  iso2,
  lat: 0,
  lon: 0,
  within,
  source: "GeoNames",
});

const PLACES: readonly GazetteerPlace[] = [
  place("sy", "Syria", "country", "SY"),
  place("iq", "Iraq", "country", "IQ"),
  place("tr", "Turkey", "country", "TR"),
  place("ru", "Russia", "country", "RU"),
  place("us", "United States", "country", "US"),
  place("aleppo", "Aleppo", "city", "SY", ["sy"]),
  place("mosul", "Mosul", "city", "IQ", ["iq"]),
  place("ankara", "Ankara", "city", "TR", ["tr"]),
  place("moscow", "Moscow", "city", "RU", ["ru"]),
  place("sochi", "Sochi", "city", "RU", ["ru"]),
  place("paris", "Paris", "city", "FR", ["fr"]),
  place("geneva", "Geneva", "city", "CH", ["ch"]),
  place("srebrenica", "Srebrenica", "city", "BA", ["ba"]),
];

const MARK = /<(?<place>[^<>=]+)>|<(?<words>[^<>=]+)=(?<value>[^<>]+)>/g;

/**
 * An article in which readers' marks stand in the text: `<Aleppo>` for a place, `<on Friday=2016-12-16>` for a date,
 * `A..B` for a range. Blank lines part paragraphs; published on 16 December 2016 unless told otherwise.
 */
export function eventsInput(
  marked: string,
  { published = "2016-12-16", mode = "news" as ReadArticle["mode"] } = {},
): EventsInput {
  const timexes: Timex[] = [];
  const toponyms: Toponym[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const { place: name, words, value } = match.groups ?? {};
    const said = name ?? words ?? "";
    const span = { start: text.length, end: text.length + said.length, text: said };
    text += said;
    if (name !== undefined)
      toponyms.push({
        ...span,
        place: PLACES.find((one) => one.name === name) ?? null,
        confidence: 0.9,
        alternatives: [],
        rules: [],
      });
    else
      timexes.push({
        ...span,
        ...dateOf(value!),
        type: "DATE",
        rules: [],
        explanation: `“${said}” → ${value}`,
      });
  }
  text += marked.slice(at);
  const day: DocumentDate = {
    from: published,
    to: published,
    precision: "day",
    edtf: published,
    basis: "given",
    reasons: [],
  };
  return {
    article: articleOf(text, mode),
    dates: { timexes, published: mode === "news" ? day : null, notes: [] },
    toponyms,
  };
}

export const eventsIn = (
  marked: string,
  options?: Parameters<typeof eventsInput>[1],
): readonly EventReport[] => readEvents(eventsInput(marked, options));

export const titlesIn = (marked: string, options?: Parameters<typeof eventsInput>[1]): string[] =>
  eventsIn(marked, options).map(({ title }) => title);

function dateOf(value: string): Pick<Timex, "value" | "when"> {
  const [from = value, to = from] = value.split("..");
  return {
    value,
    when: { from, to, precision: from === to ? "day" : "range", edtf: from === to ? from : `${from}/${to}` },
  };
}

function articleOf(text: string, mode: ReadArticle["mode"]): ReadArticle {
  const blocks = [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph" as const,
    rule: "fixture",
  }));
  return {
    id: "fixture",
    text,
    mode,
    title: null,
    source: null,
    url: null,
    language: "en",
    published: null,
    dateline: null,
    blocks,
  };
}
