import type { EventKind } from "../../domain/kinds.ts";
import { remembering } from "./remembering.ts";
import type { TableDialect } from "./types.ts";

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
  reader: ({ at }) => {
    const [eventId, dataId, eventDate] = [at("event_id_cnty"), at("data_id"), at("event_date")];
    const [type, subType] = [at("event_type"), at("sub_event_type")];
    const [actor1, actor2] = [at("actor1"), at("actor2")];
    const [location, latitude, longitude] = [at("location"), at("latitude"), at("longitude")];
    const [timePrecision, geoPrecision] = [at("time_precision"), at("geo_precision")];
    const [source, notes] = [at("source"), at("notes")];
    const kindOfType = remembering((name) => KIND_OF_TYPE[name.toLowerCase()] ?? "other");
    const kindOfSubType = remembering((name) => KIND_OF_SUB_TYPE[name.toLowerCase()] ?? null);
    const plainActor = remembering(withoutYears);
    const firstSource = remembering((names) => names.split(";")[0]!.trim());
    return (row) => {
      const actors = [actor1(row), actor2(row)].filter((actor) => actor !== "");
      const precision = timePrecision(row);
      return {
        id: eventId(row) || dataId(row),
        title: titleOf(subType(row) || type(row), actors.map(plainActor), location(row)),
        kind: kindOfSubType(subType(row)) ?? kindOfType(type(row)),
        status: "happened",
        from: eventDate(row),
        to: "",
        precision: precision === "2" || precision === "3" ? PRECISION[precision] : "day",
        place: location(row),
        placeKind: geoPrecision(row) === "3" ? "division" : "city",
        lat: latitude(row),
        lon: longitude(row),
        iso2: "",
        actors,
        quote: notes(row),
        source: firstSource(source(row)),
        url: "",
        reported: "",
      };
    };
  },
};

/** "Military Forces of Syria (2000-)" → "Military Forces of Syria" */
const withoutYears = (actor: string): string => actor.replace(/\s*\(\d{4}-\d{0,4}\)/g, "");

/** "Armed clash: Military Forces of Syria and Islamic State, Palmyra". */
const titleOf = (what: string, actors: readonly string[], where: string): string =>
  `${what || "Event"}${actors.length === 0 ? "" : `: ${actors.join(" and ")}`}${where === "" ? "" : `, ${where}`}`;
