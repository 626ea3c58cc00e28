import { hostOf, publisherAt } from "../article/publishers.ts";
import type { Place } from "../../bundle/types.ts";
import { cameoKind, cameoLabel } from "./cameo.ts";
import type { Cells, TableDialect } from "./types.ts";

const ACTOR =
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code";
const actor = (n: 1 | 2): readonly string[] =>
  ACTOR.split(" ").map((part) => `actor${n}${part.toLowerCase()}`);
const geo = (of: string, second: boolean): readonly string[] =>
  [
    "type",
    "fullname",
    "countrycode",
    "adm1code",
    ...(second ? ["adm2code"] : []),
    "lat",
    "long",
    "featureid",
  ].map((part) => `${of}geo_${part}`);

/** The columns of an export file, which has no line of names: version 1 has 57 or 58 of them, version 2 has 61. */
const columnsOf = (second: boolean): readonly string[] => [
  ..."globaleventid sqldate monthyear year fractiondate".split(" "),
  ...actor(1),
  ...actor(2),
  ..."isrootevent eventcode eventbasecode eventrootcode quadclass goldsteinscale nummentions numsources numarticles avgtone".split(
    " ",
  ),
  ...geo("actor1", second),
  ...geo("actor2", second),
  ...geo("action", second),
  "dateadded",
  "sourceurl",
];

const KIND_OF_GEO: Readonly<Record<string, Place["kind"]>> = {
  "1": "country",
  "2": "division",
  "3": "city",
  "4": "city",
  "5": "division",
};

/** GDELT's event files, tab-separated and without names, or the same columns with names as other exports have them. */
export const gdeltDialect: TableDialect = {
  name: "GDELT",
  columns: (first) => {
    const looksRight = /^\d{1,12}$/.test(first[0] ?? "") && /^\d{8}$/.test(first[1] ?? "");
    if (!looksRight || ![57, 58, 61].includes(first.length)) return null;
    return columnsOf(first.length === 61);
  },
  recognises: (names) => names.has("sqldate") && names.has("eventcode"),
  read: (cells) => {
    const code = cells("eventcode");
    const added = cells("dateadded").slice(0, 8);
    const url = cells("sourceurl");
    const place = cells("actiongeo_fullname");
    return {
      id: cells("globaleventid"),
      title: `${cameoLabel(code)}${withActors(cells)}${place === "" ? "" : `, ${place}`}`,
      kind: cameoKind(code) ?? "other",
      status: "happened",
      from: isoDay(cells("sqldate")),
      to: "",
      precision: "day",
      place,
      placeKind: KIND_OF_GEO[cells("actiongeo_type")] ?? "city",
      lat: cells("actiongeo_lat"),
      lon: cells("actiongeo_long"),
      iso2: "", // its country codes are FIPS 10-4
      actors: actorsOf(cells),
      quote: "",
      source: publisherAt(url) ?? hostOf(url)?.replace(/^www\./, "") ?? "",
      url,
      reported: isoDay(added),
    };
  },
};

/** "20161216" → "2016-12-16"; anything else stays as it is, to be refused with its own words. */
const isoDay = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

const actorsOf = (cells: Cells): readonly string[] => [
  ...new Set([cells("actor1name"), cells("actor2name")].filter((name) => name !== "")),
];

const withActors = (cells: Cells): string => {
  const actors = actorsOf(cells);
  return actors.length === 0 ? "" : `: ${actors.join(" and ")}`;
};
