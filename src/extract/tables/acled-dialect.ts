import type { EventKind } from "../../domain/kinds.ts";
import type { Cells, TableDialect } from "./types.ts";

const KIND_OF_TYPE: Readonly<Record<string, EventKind>> = {
  battles: "fighting",
  "explosions/remote violence": "attack",
  "violence against civilians": "attack",
  protests: "protest",
  riots: "protest",
};

/** "Strategic developments" gathers very different things. */
const KIND_OF_SUB_TYPE: Readonly<Record<string, EventKind>> = {
  agreement: "agreement",
  arrests: "justice",
  "change to group/activity": "decision",
  "headquarters or base established": "decision",
  "non-violent transfer of territory": "decision",
  "looting/property destruction": "attack",
  "abduction/forced disappearance": "attack",
};

const PRECISION = { "1": "day", "2": "week", "3": "month" } as const;

/** ACLED's export: `event_date, event_type, sub_event_type, actor1, actor2, location, latitude, longitude, notes …`. */
export const acledDialect: TableDialect = {
  name: "ACLED",
  columns: null,
  recognises: (names) => names.has("event_date") && names.has("event_type") && names.has("actor1"),
  read: (cells) => {
    const timePrecision = cells("time_precision");
    return {
      id: cells("event_id_cnty") || cells("data_id"),
      title: titleOf(cells),
      kind:
        KIND_OF_SUB_TYPE[cells("sub_event_type").toLowerCase()] ??
        KIND_OF_TYPE[cells("event_type").toLowerCase()] ??
        "other",
      status: "happened",
      from: cells("event_date"),
      to: "",
      precision: timePrecision === "2" || timePrecision === "3" ? PRECISION[timePrecision] : "day",
      place: cells("location"),
      placeKind: cells("geo_precision") === "3" ? "division" : "city",
      lat: cells("latitude"),
      lon: cells("longitude"),
      iso2: "",
      actors: actorsOf(cells),
      quote: cells("notes"),
      source: cells("source").split(";")[0]!.trim(),
      url: "",
      reported: "",
    };
  },
};

/** "Armed clash: Military Forces of Syria and Islamic State, Palmyra". */
function titleOf(cells: Cells): string {
  const what = cells("sub_event_type") || cells("event_type") || "Event";
  const who = actorsOf(cells)
    .map((actor) => actor.replace(/\s*\(\d{4}-\d{0,4}\)/g, ""))
    .join(" and ");
  const where = cells("location");
  return `${what}${who === "" ? "" : `: ${who}`}${where === "" ? "" : `, ${where}`}`;
}

const actorsOf = (cells: Cells): readonly string[] =>
  [cells("actor1"), cells("actor2")].filter((actor) => actor !== "");
