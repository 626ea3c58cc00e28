import type { Precision } from "../../../domain/precision.ts";
import { articleFromText } from "../../article/read-article.ts";
import type { DatesResult, DocumentDate, Timex } from "../../dates/types.ts";
import type { Toponym } from "../../places/types.ts";
import type { Span } from "../../text/span.ts";
import { mentionDater } from "../date-of-mention.ts";
import { readEvents } from "../read-events.ts";
import type { EventsInput } from "../types.ts";
import type { AnnotatedDocument, AnnotatedEvent } from "./annotated.ts";

export type Anchor = Span & { readonly date: string };

/**
 * The day of each mention, "YYYY-MM-DD", or "" where nothing gives one. With the text, the mention is dated as one of
 * our own triggers would be, from the annotated expressions; without it, by the shortest annotated event that covers it,
 * the one just before it, or the publication day.
 */
export function anchorsOf(document: AnnotatedDocument, mentions: readonly Span[], text?: string): Anchor[] {
  const published = document.publishedAt?.value ?? "";
  if (text === undefined)
    return mentions.map(({ start, end }) => ({ start, end, date: dateAt(document, start, end) }));
  const input = inputOf(document, text);
  const dater = mentionDater(input, readEvents(input));
  return mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    date: dater(mention)?.when.from ?? published,
  }));
}

function dateAt({ events, publishedAt }: AnnotatedDocument, start: number, end: number): string {
  const covering = events
    .filter((event) => event.start < end && start < event.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return (covering[0] ?? nearestBefore(events, start))?.when.from ?? publishedAt?.value ?? "";
}

const NEAR = 300; // characters

const nearestBefore = (events: readonly AnnotatedEvent[], start: number): AnnotatedEvent | undefined =>
  events.findLast(
    (event) => event.end <= start && start - event.end < NEAR && event.when.basis === "governed",
  );

/** The annotations as the events room takes them. */
function inputOf(document: AnnotatedDocument, text: string): EventsInput {
  const { publishedAt, timexes, toponyms } = document;
  const day = publishedAt?.value ?? null;
  const published: DocumentDate | null =
    day === null ? null : { from: day, to: day, precision: "day", edtf: day, basis: "given", reasons: [] };
  const dates: DatesResult = { timexes: timexes.map((timex) => timexOf(timex, text)), published, notes: [] };
  return {
    article: articleFromText({ id: document.id, text, ...(day !== null && { publishedAt: day }) }),
    dates,
    toponyms: toponyms.map(toponymOf),
  };
}

const timexOf = (
  { start, end, type, value, from, to }: AnnotatedDocument["timexes"][number],
  text: string,
): Timex => ({
  start,
  end,
  text: text.slice(start, end),
  type,
  value,
  rules: [],
  explanation: "",
  ...(from !== undefined &&
    to !== undefined && {
      when: {
        from,
        to,
        precision: precisionOf(value),
        edtf: `${from}/${to}`,
      },
    }),
});

/** "2016-W50" is a week, "2016-Q3" a quarter. */
function precisionOf(value: string): Precision {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return "day";
  if (/^\d{4}-W\d\d/.test(value)) return "week";
  if (/^\d{4}-Q\d/.test(value)) return "quarter";
  if (/^\d{4}-\d\d$/.test(value)) return "month";
  return /^\d{4}$/.test(value) ? "year" : "range";
}

const toponymOf = ({
  start,
  end,
  text,
  name,
  adjectival,
  iso2,
}: AnnotatedDocument["toponyms"][number]): Toponym => ({
  start,
  end,
  text,
  place: {
    id: name,
    name,
    kind: "city",
    lat: 0,
    lon: 0,
    within: [],
    source: "annotated",
    ...(iso2 !== undefined && { iso2 }),
  },
  confidence: 1,
  alternatives: [],
  rules: [],
  ...(adjectival === true && { adjectival }),
});
