import { NO_DAY, type EventColumns } from "../../bundle/corpus.ts";

/** The days on which something was first reported, each once, in order. */
export const reportDaysOf = ({ reportedDay }: Pick<EventColumns, "reportedDay">): Int32Array =>
  Int32Array.from(new Set(reportedDay))
    .filter((day) => day !== NO_DAY)
    .toSorted();
