import { BEARINGS, VICINITY_WAYS, type Bearing, type Vicinity } from "../../../domain/vicinity.ts";
import type { GazetteerPlace } from "../types.ts";

type Anchors = readonly Pick<GazetteerPlace, "id" | "name">[];

const CODES: Readonly<Record<Bearing, string>> = {
  north: "n",
  northeast: "ne",
  east: "e",
  southeast: "se",
  south: "s",
  southwest: "sw",
  west: "w",
  northwest: "nw",
};

/**
 * "g163808~50e" for 50 km east of Palmyra, "g163808~n" for north of it, "g169577~outside", "g170654~g169577~between".
 * Of the anchor's id and what was said alone, so the same words mean the same place in any article.
 */
export const vicinityId = ({ way, km, bearing }: Vicinity, anchors: Anchors): string => {
  const said = `${km ?? ""}${bearing === undefined ? "" : CODES[bearing]}`;
  return [...anchors.map(({ id }) => id), way === "away" ? said : `${said}${way}`].join("~");
};

const CODE = /^(\d{1,5}(?:\.\d)?)?([a-z]*)$/;

/** What a code says, "50e" or "outside"; null for anything else. */
export function vicinityOfCode(code: string): Vicinity | null {
  const [whole, km, word = ""] = CODE.exec(code) ?? [];
  const way = VICINITY_WAYS.find((one) => one === word);
  const bearing = BEARINGS.find((one) => CODES[one] === word);
  if (whole === undefined || whole === "" || (word !== "" && way === undefined && bearing === undefined))
    return null;
  return {
    way: way ?? "away",
    ...(km !== undefined && { km: Number(km) }),
    ...(bearing !== undefined && { bearing }),
  };
}

/** In English, as the gazetteer's names are; always the same for the same id. */
export function vicinityName({ way, km, bearing }: Vicinity, anchors: Anchors): string {
  const names = anchors.map(({ name }) => name).join(" and ");
  const distance = km === undefined ? "" : `${km} km `;
  if (bearing !== undefined) return `${distance}${bearing} of ${names}`;
  switch (way) {
    case "away":
      return `${distance}from ${names}`;
    case "outside":
      return `outside ${names}`;
    case "off":
      return `${distance}off ${names}`;
    case "road":
      return `road to ${names}`;
    case "between":
      return `between ${names}`;
  }
}
