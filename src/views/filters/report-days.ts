import { NO_DAY, type EventColumns } from "../../bundle/corpus.ts";
import { civilFromDay, dayFromCivil, daysInMonth, type Day } from "../../domain/day.ts";

/** More choices than this are no list to choose from. */
const MOST_CHOICES = 60;

/**
 * The days as of which a reader can ask what was known: those on which something was first reported; ends of months,
 * or of years, where those would be too many. Ascending.
 */
export function reportDays({ reportedDay }: Pick<EventColumns, "reportedDay">): readonly Day[] {
  const days = [...new Set(reportedDay)].filter((day) => day !== NO_DAY).toSorted((a, b) => a - b) as Day[];
  for (const round of [sameDay, endOfMonth, endOfYear]) {
    const choices = [...new Set(days.map(round))];
    if (choices.length <= MOST_CHOICES || round === endOfYear) return choices;
  }
  return days;
}

const sameDay = (day: Day): Day => day;

function endOfMonth(day: Day): Day {
  const { year, month } = civilFromDay(day);
  return dayFromCivil({ year, month, day: daysInMonth(year, month) }) ?? day;
}

const endOfYear = (day: Day): Day =>
  dayFromCivil({ year: civilFromDay(day).year, month: 12, day: 31 }) ?? day;
