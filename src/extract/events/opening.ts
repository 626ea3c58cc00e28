import type { SentenceReading } from "./reading.ts";

/** The first sentence that isn't a headline. */
export const openingOf = (sentences: readonly SentenceReading[]): number =>
  sentences.find(({ kind }) => kind !== "title" && kind !== "heading")?.index ?? 0;
