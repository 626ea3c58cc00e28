import type { Mention } from "../mention.ts";
import { addDemonyms } from "./add-demonyms.ts";
import { addKnownNames } from "./add-known-names.ts";
import {
  dropGivenNames,
  dropHyphenatedNames,
  dropIllnesses,
  dropLanguages,
  dropStyledNames,
} from "./drop-other-names.ts";
import { dropAcronyms, dropDirections, dropJoined, dropOtherThings } from "./drop-other-words.ts";
import { dropPeople, dropSpeakers } from "./drop-speakers.ts";
import { extendToMatch, readOwnTable, shrinkToKnown, takeArticle } from "./fit-to-gazetteer.ts";
import type { RefineContext, Refiner } from "./refiner.ts";
import { keepVouchedFor } from "./same-name.ts";

/** In order: first what is no place goes, then spans are fitted to names that are known, then lists add what is missing. */
const REFINERS: readonly Refiner[] = [
  keepVouchedFor,
  addDemonyms, // before names are fitted: "South African" is none
  dropLanguages, // sees only demonyms
  dropIllnesses,
  dropHyphenatedNames,
  dropGivenNames,
  dropStyledNames,
  extendToMatch,
  takeArticle,
  shrinkToKnown,
  readOwnTable,
  dropDirections, // from here on names are whole: "South America" is no direction, "al-Bab" not joined
  dropAcronyms,
  dropOtherThings,
  dropJoined,
  dropSpeakers,
  dropPeople,
  addKnownNames, // last: only where nothing else has spoken
];

export const refine = (context: RefineContext, mentions: readonly Mention[]): readonly Mention[] =>
  REFINERS.reduce<readonly Mention[]>((found, refiner) => refiner(context, found), mentions);
