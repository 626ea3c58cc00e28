import { createHash } from "node:crypto";
import type { PlaceId } from "../../domain/ids.ts";
import { parseGivenDate } from "../article/given-date.ts";
import { eventId } from "../merge/report-ids.ts";
import { ownText } from "./own-text.ts";
import { remembering } from "./remembering.ts";
import { tableDate } from "./table-date.ts";
import type { RawEvent, TableEvent, TablePlace } from "./types.ts";

const MAX_TITLE = 200; // characters
const MAX_QUOTE = 5000;
/** Stands in no cell. */
const BETWEEN = "\u0000";

/** A row as an event, or a message of why it isn't one. */
export type CheckRow = (row: RawEvent, line: number) => TableEvent | string;

/** Checks the rows of one table; rows of one place, or of one date, share its object. */
export function rowChecker(): CheckRow {
  const placeAt = placeReader();
  const dateIn = remembering((cells) => {
    const [from = "", to = "", precision = ""] = cells.split(BETWEEN);
    return tableDate(from, to, precision as RawEvent["precision"]);
  });
  const reportedOn = remembering(reportedDays);
  return (row, line) => {
    const when = dateIn([row.from, row.to, row.precision].join(BETWEEN));
    if (when === null) return badDate(row);
    const place = placeAt(row);
    if (typeof place === "string") return place;
    const title = row.title === "" ? firstSentence(row.quote) : row.title;
    if (title === "") return "has neither a title nor a text";
    return {
      id: eventId(identityOf(row)),
      line,
      title: shortened(title, MAX_TITLE),
      kind: row.kind,
      status: row.status,
      when,
      place,
      actors: row.actors,
      quote: shortened(row.quote, MAX_QUOTE),
      source: row.source === "" ? null : row.source,
      url: /^https?:\/\//i.test(row.url) ? row.url : null,
      reported: reportedOn(row.reported),
    };
  };
}

/** Places are never forgotten: a table has fewer of them than rows, and events share them. */
function placeReader(): (row: RawEvent) => TablePlace | null | string {
  const places = new Map<string, TablePlace | null | string>();
  return (row) => {
    const key = [row.place, row.lat, row.lon, row.placeKind, row.iso2].join(BETWEEN);
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = placeOf(row)));
    return place;
  };
}

function reportedDays(cell: string): TableEvent["reported"] {
  const date = cell === "" ? null : parseGivenDate(cell);
  return date === null ? null : { from: date.from, to: date.to };
}

/** The table's own id when it has one; else everything that tells the row from another. */
const identityOf = (row: RawEvent): string =>
  row.id === ""
    ? ["table", row.from, row.to, row.place, row.lat, row.lon, row.title, row.quote].join("\n")
    : `table\n${row.id}`;

function badDate({ from, to }: RawEvent): string {
  if (from === "") return "has no date";
  return to === ""
    ? `has the date “${from}”, which is none`
    : `has the dates “${from}” and “${to}”, which are no range`;
}

function placeOf({ place, placeKind, lat, lon, iso2 }: RawEvent): TablePlace | null | string {
  if (lat === "" && lon === "") return place === "" ? null : `has a place, ${place}, without lat and lon`;
  const [latitude, longitude] = [numberIn(lat), numberIn(lon)];
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return `has the point “${lat}, ${lon}”, which is nowhere on earth`;
  const name = place === "" ? `${lat}, ${lon}` : ownText(place);
  return {
    id: placeId(name, latitude, longitude),
    name,
    kind: placeKind,
    lat: latitude,
    lon: longitude,
    ...(/^[A-Za-z]{2}$/.test(iso2) ? { iso2: iso2.toUpperCase() } : {}),
  };
}

/** "36.2021", "36,2021" and "-1.4e-05"; null for what is no number. */
const numberIn = (cell: string): number | null =>
  /^[+-]?\d{1,3}(?:[.,]\d{1,20})?(?:e-?\d{1,2})?$/i.test(cell) ? Number(cell.replace(",", ".")) : null;

function placeId(name: string, lat: number, lon: number): PlaceId {
  const hash = createHash("sha256").update(`${name}\n${lat}\n${lon}`).digest("hex").slice(0, 12);
  return `t-${hash}` as PlaceId;
}

const firstSentence = (text: string): string =>
  /^.{10,160}?[.!?](?=\s|$)/s.exec(text)?.[0].replace(/\.$/, "") ?? shortened(text, 80);

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(" ", length - 1);
  return `${text.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}
