import type { Bearing } from "../../domain/vicinity.ts";
import type { VicinityNames } from "./place-names.ts";

const SIDES: Readonly<Record<Bearing, string>> = {
  north: "إلى الشمال",
  northeast: "إلى الشمال الشرقي",
  east: "إلى الشرق",
  southeast: "إلى الجنوب الشرقي",
  south: "إلى الجنوب",
  southwest: "إلى الجنوب الغربي",
  west: "إلى الغرب",
  northwest: "إلى الشمال الغربي",
};

const isolated = (name: string): string => `\u2068${name}\u2069`;

/** "Palmyra، على بعد 50 كم إلى الشرق", which runs from right to left on a map too, though it begins in Latin letters. */
export const vicinityInArabic: VicinityNames = (near, names, km) => `\u2067${told(near, names, km)}\u2069`;

const told: VicinityNames = ({ way, bearing }, names, km) => {
  const name = isolated(names[0] ?? "");
  const far = km === null ? "" : `على بعد ${km} كم`;
  if (bearing !== undefined) return `${name}، ${km === null ? "" : `${far} `}${SIDES[bearing]}`;
  switch (way) {
    case "away":
      return `${name}، ${far}`;
    case "outside":
      return `${name}، الضواحي`;
    case "off":
      return km === null ? `${name}، قبالة الساحل` : `${name}، ${far} من الساحل`;
    case "road":
      return `${name}، على الطريق إليها`;
    case "between":
      return `بين ${names.map(isolated).join(" و")}`;
  }
};
