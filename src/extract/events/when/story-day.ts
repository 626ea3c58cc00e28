import { parseDay } from "../../../domain/day.ts";
import type { DocumentDate } from "../../dates/types.ts";
import type { Dated, DateMemory } from "./dated.ts";

/** Days before publication that a story may be about without being a look back. */
const STORY_AGE = 7;

const STORY_SENTENCES = 4;

/** The first day told in the opening sentences, if it is a recent one: what the rest of the article goes on about. */
export function storyDay(
  memory: readonly DateMemory[],
  issued: DocumentDate | null,
  opening: number,
): Dated | null {
  const day = issued === null ? null : parseDay(issued.to);
  if (day === null) return null;
  const first = memory.find(
    ({ dated, sentence }) =>
      sentence < opening + STORY_SENTENCES && dated.when.precision === "day" && dated.when.open === undefined,
  );
  const told = first === undefined ? null : parseDay(first.dated.when.from);
  return told !== null && told <= day && told >= day - STORY_AGE ? first!.dated : null;
}
