import { hostOf, publisherAt } from "../article/publishers.ts";
import type { Place } from "../../bundle/types.ts";
import { cameoKind, cameoLabel } from "./cameo.ts";
import { remembering } from "./remembering.ts";
import type { TableDialect } from "./types.ts";

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
  reader: ({ at }) => {
    const [eventId, sqlDate, eventCode] = [at("globaleventid"), at("sqldate"), at("eventcode")];
    const [actor1, actor2] = [at("actor1name"), at("actor2name")];
    const [geoType, fullName] = [at("actiongeo_type"), at("actiongeo_fullname")];
    const [lat, long] = [at("actiongeo_lat"), at("actiongeo_long")];
    const [dateAdded, sourceUrl] = [at("dateadded"), at("sourceurl")];
    const kindOf = remembering((code) => cameoKind(code) ?? "other");
    const sourceOf = remembering((origin) => publisherAt(origin) ?? bareHost(origin));
    return (row) => {
      const actors = actorsOf(actor1(row), actor2(row));
      const place = fullName(row);
      const url = sourceUrl(row);
      return {
        id: eventId(row),
        title: titleOf(cameoLabel(eventCode(row)), actors, place),
        kind: kindOf(eventCode(row)),
        status: "happened",
        from: isoDay(sqlDate(row)),
        to: "",
        precision: "day",
        place,
        placeKind: KIND_OF_GEO[geoType(row)] ?? "city",
        lat: lat(row),
        lon: long(row),
        iso2: "", // its country codes are FIPS 10-4
        actors,
        quote: "",
        source: sourceOf(originOf(url)),
        url,
        reported: isoDay(dateAdded(row).slice(0, 8)),
      };
    };
  },
};

/** "20161216" → "2016-12-16"; anything else stays as it is, to be refused with its own words. */
const isoDay = (digits: string): string =>
  digits.length === 8 ? digits.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3") : digits;

/** "https://www.reuters.com/a/b" → "https://www.reuters.com": what says who published it. */
const originOf = (url: string): string => /^(?:https?:\/\/)?[^/?#]*/i.exec(url)![0];

const bareHost = (url: string): string => hostOf(url)?.replace(/^www\./, "") ?? "";

function actorsOf(first: string, second: string): readonly string[] {
  const names = first === second ? [first] : [first, second];
  return names.filter((name) => name !== "");
}

/** "Fighting: SYRIA and RUSSIA, Aleppo, Syria" */
const titleOf = (what: string, actors: readonly string[], where: string): string =>
  `${what}${actors.length === 0 ? "" : `: ${actors.join(" and ")}`}${where === "" ? "" : `, ${where}`}`;
