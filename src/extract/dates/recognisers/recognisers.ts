import type { Recogniser } from "../phrases/recogniser.ts";
import { CALENDAR_DATE } from "./calendar-date.ts";
import { DAY_OF_MONTH } from "./day-of-month.ts";
import { DECADE } from "./decade.ts";
import { DEICTIC } from "./deictic.ts";
import { DISTANCE } from "./distance.ts";
import { DURATION } from "./duration.ts";
import { HISTORIC_DAY } from "./historic-day.ts";
import { HOLIDAY } from "./holiday.ts";
import { MONTH } from "./month.ts";
import { NUMERIC_DATE } from "./numeric-date.ts";
import { ORDINAL } from "./ordinal.ts";
import { QUARTER } from "./quarter.ts";
import { REFERENCE } from "./reference.ts";
import { RELATIVE_UNIT } from "./relative-unit.ts";
import { SEASON } from "./season.ts";
import { SET } from "./set.ts";
import { TIME_OF_DAY } from "./time-of-day.ts";
import { TOLD_UNIT } from "./told-unit.ts";
import { WEEKDAY } from "./weekday.ts";
import { WEEKEND } from "./weekend.ts";
import { YEAR } from "./year.ts";

/**
 * Every phrase family. At a token the longest phrase wins; of equally long ones the family listed first. So the order
 * matters only where two families read the same words: HISTORIC_DAY before CALENDAR_DATE ("Sept. 11" attacks), QUARTER
 * before DISTANCE ("a year earlier" speaks of the quarter told), SET before DURATION ("twice a week"), DISTANCE before
 * RELATIVE_UNIT, and what has a reading of its own before the bare lengths of DURATION and TOLD_UNIT.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  HISTORIC_DAY,
  NUMERIC_DATE,
  CALENDAR_DATE,
  QUARTER,
  ORDINAL,
  DAY_OF_MONTH,
  HOLIDAY,
  SEASON,
  MONTH,
  DECADE,
  YEAR,
  WEEKDAY,
  DEICTIC,
  WEEKEND,
  SET,
  DISTANCE,
  RELATIVE_UNIT,
  TIME_OF_DAY,
  REFERENCE,
  DURATION,
  TOLD_UNIT,
];
