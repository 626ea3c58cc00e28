import { parseDay } from "../../../domain/day.ts";
import type { DocumentDate } from "../../dates/types.ts";
import type { Dated, DateMemory } from "./dated.ts";

/** Days before publication that a story may be about without being a look back. */
const STORY_AGE = 7;

/** The same for an article whose opening tells of nothing later, and of days more than once. */
const OLD_STORY_AGE = 60;

const STORY_SENTENCES = 4;

/** The first day told in the opening sentences, if it is a recent one: what the rest of the article goes on about. */
export function storyDay(
  memory: readonly DateMemory[],
  issued: DocumentDate | null,
  opening: number,
): Dated | null {
  const day = issued === null ? null : parseDay(issued.to);
  if (day === null) return null;
  const told = memory.flatMap(({ dated, sentence }) => {
    const { when } = dated;
    const from = when.precision === "day" && when.open === undefined ? parseDay(when.from) : null;
    return sentence < opening + STORY_SENTENCES && from !== null ? [{ dated, from }] : [];
  });
  const [first] = told;
  if (first === undefined || first.from > day) return null;
  if (first.from >= day - STORY_AGE) return first.dated;
  const isOld = told.length > 1 && told.every(({ from }) => from < day - STORY_AGE);
  return isOld && first.from >= day - OLD_STORY_AGE ? first.dated : null;
}
