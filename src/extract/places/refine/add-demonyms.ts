import { demonymMentions } from "../recognise/demonyms.ts";
import { inReadingOrder, overlapping, overlaps, type Refiner } from "./refiner.ts";

/** Demonyms of the list, unless a longer name holds them; a name that is nothing but a demonym becomes one. */
export const addDemonyms: Refiner = ({ text, words, gazetteer }, mentions) => {
  const demonyms = demonymMentions(text, words, gazetteer).filter((demonym) =>
    overlapping(mentions, demonym).every(
      (mention) => demonym.first <= mention.first && mention.last <= demonym.last,
    ),
  );
  const kept = mentions.filter((mention) => !overlaps(demonyms, mention));
  return inReadingOrder([...kept, ...demonyms]);
};
