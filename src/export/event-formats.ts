import { addDays, formatDay, parseDay } from "../domain/day.ts";
import type { EventRow } from "./event-rows.ts";

/** A format as text before, between and after rows, so that any number of them streams. */
export type EventFormat = {
  readonly mediaType: string;
  readonly head: (title: string) => string;
  readonly row: (row: EventRow) => string;
  readonly between: string;
  readonly tail: string;
};

const COLUMNS = [
  "id",
  "title",
  "kind",
  "status",
  "from",
  "to",
  "precision",
  "basis",
  "place",
  "placeKind",
  "role",
  "article",
  "source",
  "published",
  "quote",
] as const satisfies readonly (keyof EventRow)[];

const geojson: EventFormat = {
  mediaType: "application/geo+json",
  head: () => '{"type":"FeatureCollection","features":[\n',
  row: ({ point, ...properties }) =>
    JSON.stringify({
      type: "Feature",
      geometry: point === null ? null : { type: "Point", coordinates: [point.lon, point.lat] },
      properties,
    }),
  between: ",\n",
  tail: "\n]}\n",
};

const csv: EventFormat = {
  mediaType: "text/csv",
  head: () => `${[...COLUMNS, "lat", "lon", "relation", "alternatives"].join(",")}\r\n`,
  row: (row) =>
    [...COLUMNS.map((column) => row[column]), row.point?.lat, row.point?.lon, row.relation, row.alternatives]
      .map(csvCell)
      .join(","),
  between: "\r\n",
  tail: "\r\n",
};

const json: EventFormat = {
  mediaType: "application/json",
  head: () => "[\n",
  row: ({ point, ...row }) => JSON.stringify({ ...row, lat: point?.lat ?? null, lon: point?.lon ?? null }),
  between: ",\n",
  tail: "\n]\n",
};

const jsonl: EventFormat = {
  ...json,
  mediaType: "application/jsonl",
  head: () => "",
  between: "\n",
  tail: "\n",
};

const kml: EventFormat = {
  mediaType: "application/vnd.google-earth.kml+xml",
  head: (title) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${xml(title)}</name>\n`,
  row: (row) =>
    `<Placemark id="${xml(row.id)}${row.role === null ? "" : `-${xml(slug(`${row.place} ${row.role}`))}`}">` +
    `<name>${xml(row.title)}</name><description>${xml(row.quote)}</description>` +
    `<TimeSpan><begin>${row.from}</begin><end>${row.to}</end></TimeSpan>` +
    (row.point === null
      ? ""
      : `<Point><coordinates>${row.point.lon},${row.point.lat}</coordinates></Point>`) +
    `</Placemark>`,
  between: "\n",
  tail: "\n</Document></kml>\n",
};

/** RFC 5545: whole days, the end is the day after. The stamp is the event's own day, so that output doesn't change. */
const ics: EventFormat = {
  mediaType: "text/calendar",
  head: () => "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Whenwhere//EN\r\n",
  row: (row) =>
    [
      "BEGIN:VEVENT",
      `UID:${row.id}${row.role === null ? "" : `-${slug(`${row.place} ${row.role}`)}`}@whenwhere`,
      `DTSTAMP:${icsDay(row.from)}T000000Z`,
      `DTSTART;VALUE=DATE:${icsDay(row.from)}`,
      `DTEND;VALUE=DATE:${icsDay(dayAfter(row.to))}`,
      `SUMMARY:${icsText(row.title)}`,
      ...(row.place === null ? [] : [`LOCATION:${icsText(row.place)}`]),
      ...(row.point === null ? [] : [`GEO:${row.point.lat};${row.point.lon}`]),
      `DESCRIPTION:${icsText(row.quote)}`,
      "END:VEVENT",
    ]
      .map(foldLine)
      .join("\r\n"),
  between: "\r\n",
  tail: "\r\nEND:VCALENDAR\r\n",
};

/** By the ending of a file in the format. */
export const EVENT_FORMATS = { geojson, csv, json, jsonl, kml, ics } as const;
export type EventFormatName = keyof typeof EVENT_FORMATS;

/** Quoted where needed. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters have no place in XML 1.0, not even escaped. */
const xml = (text: string): string =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, keptControl).replace(/[&<>"]/g, (c) => XML[c]!);

const keptControl = (c: string): string => (c === "\n" || c === "\t" ? c : "");

const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, "-");

const icsDay = (iso: string): string => iso.replaceAll("-", "");

function dayAfter(iso: string): string {
  const day = parseDay(iso);
  return day === null ? iso : formatDay(addDays(day, 1));
}

const icsText = (text: string): string =>
  text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r\n|\r|\n/g, "\\n");

/** Lines of at most 75 bytes, continued with a space; never inside a character. */
function foldLine(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesInUtf8(character.codePointAt(0)!);
    if (bytes + size > 74) {
      folded += "\r\n ";
      bytes = 0;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

const bytesInUtf8 = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
