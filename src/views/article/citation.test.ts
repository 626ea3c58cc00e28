import { expect, test } from "vitest";
import type { Article, BundleEvent } from "../../bundle/types.ts";
import type { EventId } from "../../domain/ids.ts";
import { en } from "../words/en.ts";
import { citationOf, reportCitation } from "./citation.ts";

const day = (date: string) => ({ from: date, to: date, precision: "day" as const, edtf: date });

const ARTICLE: Pick<Article, "title" | "source" | "published" | "url"> = {
  title: "Convoys leave Aleppo",
  source: "TASS",
  published: { ...day("2016-12-16"), basis: "given", reasons: [] },
  url: "https://tass.com/world/1",
};

const EVENT: BundleEvent = {
  id: "e1" as EventId,
  title: "Nine convoys left Aleppo",
  kind: "evacuation",
  status: "happened",
  when: { ...day("2016-12-15"), basis: "clause" },
  places: [],
  reports: [],
  actors: [],
  importance: 1,
  confidence: 1,
  state: "automatic",
};

test("cites the event as read from its article", () => {
  expect(citationOf(ARTICLE, EVENT, "https://example.org/#event=e1", en)).toBe(
    "“Convoys leave Aleppo”, TASS, 16 Dec 2016, https://tass.com/world/1. “Nine convoys left Aleppo” (15 Dec 2016), via Whenwhere: https://example.org/#event=e1",
  );
});

test("leaves out what isn't known, and an address that can't be followed safely", () => {
  const bare = { ...ARTICLE, source: null, published: null, url: "javascript:alert(1)" };
  expect(citationOf(bare, null, "https://example.org/", en)).toBe(
    "“Convoys leave Aleppo”. via Whenwhere: https://example.org/",
  );
});

test("cites an event that no article tells by the sources of its own reports, each once", () => {
  const report = {
    article: null,
    source: "ACLED",
    url: "javascript:alert(1)",
    quote: "Talks were held.",
    span: null,
    dateSpan: null,
    dateExplanation: "",
    placeSpans: [],
    attribution: null,
    reported: null,
  };
  const told = { ...EVENT, reports: [report, { ...report, url: "https://acleddata.com/1" }] };
  expect(reportCitation(told, "https://example.org/", en)).toBe(
    "ACLED, https://acleddata.com/1. “Nine convoys left Aleppo” (15 Dec 2016), via Whenwhere: https://example.org/",
  );
  expect(reportCitation(EVENT, "https://example.org/", en)).toBe(
    "“Nine convoys left Aleppo” (15 Dec 2016), via Whenwhere: https://example.org/",
  );
});
