import type { Provenance } from "../../bundle/types.ts";

/** Data whose licence asks to be named wherever it is shown. Code's notices are in THIRD-PARTY-NOTICES.txt. */
export const DATA_LICENCES: Provenance["licences"] = [
  { name: "GeoNames", licence: "CC BY 4.0", url: "https://www.geonames.org/" },
  { name: "Natural Earth", licence: "public domain", url: "https://www.naturalearthdata.com/" },
];
