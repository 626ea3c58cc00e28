import { formatDay, parseDay } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import { lastDay } from "../../domain/time-range.ts";
import { parseTypedRange } from "./typed-range.ts";

/**
 * The extractor's sentences taken apart, so that other languages can say them. A bundle keeps them in English, the
 * language of the rules that made them; what isn't recognised here is shown as it stands.
 */

/** How an event's date was worked out. `toldBefore`: the sentence before gave it. */
export type DateReading = { readonly toldBefore: boolean } & (
  | {
      readonly kind: "words";
      /** Of the article. */
      readonly words: string;
      readonly date: FuzzyDate;
      readonly reason: DateReason;
      /** The publication date that it was counted from, where that is so. */
      readonly published: FuzzyDate | null;
    }
  /** No words give it a date: the article's own stands in. */
  | {
      readonly kind: "undated";
      readonly how: "publication date" | "before publication" | "after publication";
      readonly published: FuzzyDate;
    }
  | { readonly kind: "table" }
  | { readonly kind: "person"; readonly by: string | null; readonly note: string | null }
);

export const DATE_REASONS = [
  "stated in full",
  "counted from publication",
  "counted from the day told before",
  "counted from what was told before",
  "up to publication",
  "from publication on",
  "the last one up to publication",
  "the next one after publication",
  "the year nearest to publication in which it falls on that weekday",
  "in the year told before",
  "in the month told before",
  "on the day told before",
  "on the day of publication",
  "the one told before",
  "the one of publication",
  "the same part of another year",
  "the last full quarter before publication",
  "the year alone",
] as const;
export type DateReason = (typeof DATE_REASONS)[number];

const CARRIED = ", told just before";
const BY_PERSON = "Set by a person";

/** Null for a sentence of another form. */
export function dateReading(stored: string): DateReading | null {
  const bare = withoutCarried(stored);
  const toldBefore = bare !== stored;
  if (bare === "The table gives this date.") return { kind: "table", toldBefore };
  if (bare.startsWith(BY_PERSON)) return { ...byPerson(bare.slice(BY_PERSON.length)), toldBefore };
  const reading = undated(bare) ?? fromWords(bare);
  return reading === null ? null : { ...reading, toldBefore };
}

/** A date that was carried over several sentences says so several times. */
function withoutCarried(stored: string): string {
  let bare = stored;
  while (bare.endsWith(CARRIED)) bare = bare.slice(0, -CARRIED.length);
  return bare;
}

/** " (Ana): the caption says so"; name and note may be missing. */
function byPerson(rest: string): Omit<Extract<DateReading, { kind: "person" }>, "toldBefore"> {
  const named = rest.startsWith(" (") ? rest.indexOf(")") : -1;
  const after = named === -1 ? rest : rest.slice(named + 1);
  return {
    kind: "person",
    by: named === -1 ? null : rest.slice(2, named),
    note: after.startsWith(": ") ? after.slice(2) : null,
  };
}

/** "no date given: before publication, 2016-10-20 to 2016-10-21" */
function undated(bare: string): Omit<Extract<DateReading, { kind: "undated" }>, "toldBefore"> | null {
  const parts =
    /^no date given: (publication date|before publication|after publication), (\S+)(?: to (\S+))?$/.exec(
      bare,
    );
  const from = parts?.[2] ?? "";
  const published = isoStretch(from, parts?.[3] ?? from);
  return parts === null || published === null
    ? null
    : { kind: "undated", how: parts[1] as "publication date", published };
}

/** "“Friday” → Friday 16 December 2016: the last one up to publication, Saturday 17 December 2016" */
function fromWords(bare: string): Omit<Extract<DateReading, { kind: "words" }>, "toldBefore"> | null {
  const arrow = bare.lastIndexOf("” → ");
  const colon = bare.indexOf(": ", arrow);
  if (!bare.startsWith("“") || arrow === -1 || colon === -1) return null;
  const because = bare.slice(colon + 2);
  const reason = DATE_REASONS.find((one) => because === one || because.startsWith(`${one}, `));
  const date = englishDate(bare.slice(arrow + 4, colon));
  if (reason === undefined || date === null) return null;
  const anchor = because.slice(reason.length + 2);
  const published = englishDate(anchor);
  if (anchor !== "" && published === null) return null;
  return { kind: "words", words: bare.slice(1, arrow), date, reason, published };
}

/** "about 9 to 16 December 2016", "since Thursday 15 December 2016", "March 2017" */
function englishDate(words: string): FuzzyDate | null {
  const parts = /^(since |until )?(about )?(.+)$/.exec(words);
  const typed = parseTypedRange(parts?.[3] ?? "", null);
  if (parts === null || typed.kind !== "range") return null;
  const date = isoStretch(formatDay(typed.range.start), formatDay(lastDay(typed.range)));
  if (date === null) return null;
  const open = parts[1] === "since " ? "end" : "start";
  return {
    ...date,
    ...(parts[2] === undefined ? {} : { approximate: true }),
    ...(parts[1] === undefined ? {} : { open }),
  };
}

function isoStretch(from: string, to: string): FuzzyDate | null {
  if (parseDay(from) === null || parseDay(to) === null) return null;
  return from === to
    ? { from, to, precision: "day", edtf: from }
    : { from, to, precision: "range", edtf: `${from}/${to}` };
}

/** Why an article is taken to be of its date. Days are as the extractor writes them: "2016-10-17", "2016". */
export type PublishedReason =
  | { readonly kind: "given" | "metadata" }
  | { readonly kind: "dateline" | "heading" | "page" | "published" | "updated"; readonly words: string }
  | { readonly kind: "latest-past"; readonly words: string }
  | {
      readonly kind: "office";
      readonly name: string;
      /** The last day is null for who still holds it. */
      readonly terms: readonly (readonly [from: string, to: string | null])[];
    }
  | { readonly kind: "spoken-of"; readonly name: string; readonly notBefore: string }
  | { readonly kind: "resolution"; readonly number: string; readonly year: string }
  | { readonly kind: "tells-of"; readonly unit: string }
  | { readonly kind: "weekday"; readonly year: string };

type Form = readonly [RegExp, (parts: readonly string[]) => PublishedReason];

const FORMS: readonly Form[] = [
  [/^given beside the article$/, () => ({ kind: "given" })],
  [/^in the file’s own metadata$/, () => ({ kind: "metadata" })],
  [/^the dateline says (.+)$/, ([words = ""]) => ({ kind: "dateline", words })],
  [/^the text is headed (.+)$/, ([words = ""]) => ({ kind: "heading", words })],
  [/^the page is dated (.+)$/, ([words = ""]) => ({ kind: "page", words })],
  [/^the page says it was published (.+)$/, ([words = ""]) => ({ kind: "published", words })],
  [/^the page says it was updated (.+)$/, ([words = ""]) => ({ kind: "updated", words })],
  [
    /^the latest day told as past is (“.+”); news is written that day or the next$/,
    ([words = ""]) => ({ kind: "latest-past", words }),
  ],
  [
    /^(.+) is named in office \((.+)\)$/,
    ([name = "", terms = ""]) => ({ kind: "office", name, terms: terms.split(" or ").map(termOf) }),
  ],
  [
    /^the (?:name|word) “(.+)” is spoken of \(not before (\S+)\)$/,
    ([name = "", notBefore = ""]) => ({ kind: "spoken-of", name, notBefore }),
  ],
  [
    /^(.+) is spoken of \(not before (\S+)\)$/,
    ([name = "", notBefore = ""]) => ({ kind: "spoken-of", name, notBefore }),
  ],
  [
    /^Security Council Resolution (\d+) is of (\d+)$/,
    ([number = "", year = ""]) => ({ kind: "resolution", number, year }),
  ],
  [/^the text tells of (\S+) as past or present$/, ([unit = ""]) => ({ kind: "tells-of", unit })],
  [/^in (\d+) that day is the weekday that the text names$/, ([year = ""]) => ({ kind: "weekday", year })],
];

function termOf(term: string): readonly [string, string | null] {
  const [from = "", to = "…"] = term.split(" to ");
  return [from, to === "…" ? null : to];
}

/** Null for a sentence of another form. */
export function publishedReason(stored: string): PublishedReason | null {
  for (const [form, read] of FORMS) {
    const parts = form.exec(stored);
    if (parts !== null) return read(parts.slice(1));
  }
  return null;
}
