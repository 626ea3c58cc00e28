import { EVENT_STATUSES } from "../../domain/event.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { cameoKind } from "./cameo.ts";
import { ploverKind } from "./plover.ts";
import type { Cells, RawEvent, TableDialect } from "./types.ts";

/** Names that people give to the same column; the first is the documented one. */
const ALSO = {
  id: ["id", "event_id", "key"],
  title: ["title", "headline", "event", "name", "summary"],
  from: ["from", "date", "day", "start", "start_date", "date_start", "event_date", "begin"],
  to: ["to", "end", "end_date", "date_end", "until"],
  precision: ["precision", "date_precision", "date_prec"],
  kind: ["kind", "type", "event_type", "category"],
  status: ["status"],
  place: ["place", "location", "place_name", "where", "city", "where_description"],
  placekind: ["placekind", "place_kind", "place_type"],
  lat: ["lat", "latitude", "y"],
  lon: ["lon", "lng", "long", "longitude", "x"],
  iso2: ["iso2", "country_code", "iso_a2"],
  actors: ["actors", "actor", "who", "people"],
  text: ["text", "quote", "notes", "description", "note", "details"],
  source: ["source", "publisher", "sources", "source_name"],
  url: ["url", "link", "source_url", "address"],
  published: ["published", "reported", "publication_date", "date_reported"],
} as const;

const oneOf = (cells: Cells, names: readonly string[]): string =>
  names.map((name) => cells(name)).find((cell) => cell !== "") ?? "";

const PLACE_KINDS = [
  "site",
  "quarter",
  "city",
  "division",
  "region",
  "country",
  "water",
  "continent",
] as const;
const PRECISIONS = ["day", "week", "month", "quarter", "year", "range"] as const;

const memberOf = <T extends string>(members: readonly T[], raw: string): T | undefined =>
  members.find((member) => member === raw.toLowerCase());

/** The table that README documents, under its own and other usual column names. */
export const documentedDialect: TableDialect = {
  name: "events",
  columns: null,
  recognises: (names) => ALSO.from.some((name) => names.has(name)),
  read: (cells): RawEvent | string => {
    const get = (name: keyof typeof ALSO): string => oneOf(cells, ALSO[name]);
    const status = get("status");
    const precision = get("precision");
    if (status !== "" && memberOf(EVENT_STATUSES, status) === undefined)
      return `has the status “${status}”; use ${EVENT_STATUSES.join(", ")}`;
    if (precision !== "" && memberOf(PRECISIONS, precision) === undefined)
      return `has the precision “${precision}”; use ${PRECISIONS.join(", ")}`;
    const kind = get("kind");
    return {
      id: get("id"),
      title: get("title"),
      kind: memberOf(EVENT_KINDS, kind) ?? cameoKind(kind) ?? ploverKind(kind) ?? "other",
      status: memberOf(EVENT_STATUSES, status) ?? "happened",
      from: get("from"),
      to: get("to"),
      precision: memberOf(PRECISIONS, precision) ?? "",
      place: get("place"),
      placeKind: memberOf(PLACE_KINDS, get("placekind")) ?? "city",
      lat: get("lat"),
      lon: get("lon"),
      iso2: get("iso2"),
      actors: get("actors")
        .split(/[;|]/)
        .map((actor) => actor.trim())
        .filter((actor) => actor !== ""),
      quote: get("text"),
      source: get("source"),
      url: get("url"),
      reported: get("published"),
    };
  },
};
