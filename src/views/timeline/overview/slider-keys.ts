import { addDays, civilFromDay, dayFromCivil, daysInMonth, type Day } from "../../../domain/day.ts";

/** Keys of a slider over days (ARIA Authoring Practices): arrows by a day, with Shift by a week, pages by a month. */
export type SliderKey = { readonly key: string; readonly shiftKey: boolean };

/** The day that a key leads to, within [least, most]; null for keys that mean nothing to a slider. */
export function dayAfterKey({ key, shiftKey }: SliderKey, day: Day, least: Day, most: Day): Day | null {
  const target = targetOf(key, shiftKey ? 7 : 1, day, least, most);
  return target === null ? null : (Math.min(most, Math.max(least, target)) as Day);
}

function targetOf(key: string, step: number, day: Day, least: Day, most: Day): Day | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return addDays(day, step);
    case "ArrowLeft":
    case "ArrowDown":
      return addDays(day, -step);
    case "PageUp":
      return addMonths(day, 1);
    case "PageDown":
      return addMonths(day, -1);
    case "Home":
      return least;
    case "End":
      return most;
    default:
      return null;
  }
}

/** The same date of another month, or its last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: date } = civilFromDay(day);
  const months = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayFromCivil({ year: y, month: m, day: Math.min(date, daysInMonth(y, m)) })!;
}
