import { EVENT_STATUSES } from "../../domain/event.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { cameoKind } from "./cameo.ts";
import { ploverKind } from "./plover.ts";
import { remembering } from "./remembering.ts";
import type { Columns, Row, TableDialect } from "./types.ts";

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
  reader: (columns) => {
    const get = cellsOf(columns);
    const kindOf = remembering(
      (kind) => memberOf(EVENT_KINDS, kind) ?? cameoKind(kind) ?? ploverKind(kind) ?? "other",
    );
    return (row) => {
      const status = get.status(row);
      const precision = get.precision(row);
      if (status !== "" && memberOf(EVENT_STATUSES, status) === undefined)
        return `has the status “${status}”; use ${EVENT_STATUSES.join(", ")}`;
      if (precision !== "" && memberOf(PRECISIONS, precision) === undefined)
        return `has the precision “${precision}”; use ${PRECISIONS.join(", ")}`;
      return {
        id: get.id(row),
        title: get.title(row),
        kind: kindOf(get.kind(row)),
        status: memberOf(EVENT_STATUSES, status) ?? "happened",
        from: get.from(row),
        to: get.to(row),
        precision: memberOf(PRECISIONS, precision) ?? "",
        place: get.place(row),
        placeKind: memberOf(PLACE_KINDS, get.placekind(row)) ?? "city",
        lat: get.lat(row),
        lon: get.lon(row),
        iso2: get.iso2(row),
        actors: actorsIn(get.actors(row)),
        quote: get.text(row),
        source: get.source(row),
        url: get.url(row),
        reported: get.published(row),
      };
    };
  },
};

type Name = keyof typeof ALSO;

/** For each documented column its cell in a row: of several names that the table has, the first that isn't empty. */
function cellsOf(columns: Columns): Readonly<Record<Name, (row: Row) => string>> {
  const names = Object.keys(ALSO) as readonly Name[];
  const cells = names.map((name) => [name, firstOf(ALSO[name].filter(columns.has).map(columns.at))] as const);
  return Object.fromEntries(cells) as Record<Name, (row: Row) => string>;
}

function firstOf(cells: readonly ((row: Row) => string)[]): (row: Row) => string {
  if (cells.length <= 1) return cells[0] ?? (() => "");
  return (row) => {
    for (const cell of cells) {
      const text = cell(row);
      if (text !== "") return text;
    }
    return "";
  };
}

const actorsIn = (cell: string): readonly string[] =>
  cell === ""
    ? []
    : cell
        .split(/[;|]/)
        .map((actor) => actor.trim())
        .filter((actor) => actor !== "");
