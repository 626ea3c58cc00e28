import type { Bearing } from "../../domain/vicinity.ts";
import type { VicinityNames } from "./place-names.ts";

const SIDES: Readonly<Record<Bearing, string>> = {
  north: "к северу",
  northeast: "к северо-востоку",
  east: "к востоку",
  southeast: "к юго-востоку",
  south: "к югу",
  southwest: "к юго-западу",
  west: "к западу",
  northwest: "к северо-западу",
};

/** "Palmyra, 50 км к востоку": the name first, since nothing here can decline it. */
export const vicinityInRussian: VicinityNames = ({ way, bearing }, names, km) => {
  const [name = ""] = names;
  if (bearing !== undefined) return `${name}, ${km === null ? "" : `${km} км `}${SIDES[bearing]}`;
  switch (way) {
    case "away":
      return `${name}, в ${km ?? ""} км`;
    case "outside":
      return `${name}, окрестности`;
    case "off":
      return km === null ? `${name}, у берега` : `${name}, ${km} км от берега`;
    case "road":
      return `${name}, на подъезде`;
    case "between":
      return `между: ${names.join(", ")}`;
  }
};
