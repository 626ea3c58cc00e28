import { useMemo } from "react";
import { formatDay, parseDay } from "../../domain/day.ts";
import { setAsOf } from "../../state/actions/report-time.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { useStrings } from "../words/strings.ts";
import { reportDays } from "./report-days.ts";

/** Report time: what was known on a day, without what was reported later. */
export function AsOf() {
  const view = useView();
  const strings = useStrings();
  const asOf = useViewState((state) => state.asOf);
  const whole = useViewState((state) => state.whole);
  const days = useMemo(() => (whole ? reportDays(view.corpus.columns) : []), [view, whole]);
  if (days.length < 2 && asOf === null) return null;
  // A link may name any day.
  const offered = asOf === null || days.includes(asOf) ? days : [...days, asOf].toSorted((a, b) => a - b);
  return (
    <fieldset className="facet">
      <legend>{strings.filters.asOf}</legend>
      <label className="as-of">
        <span className="filters-help">{strings.filters.asOfHelp}</span>
        <select
          value={asOf === null ? "" : formatDay(asOf)}
          onChange={(event) => setAsOf(view, parseDay(event.target.value))}
        >
          <option value="">{strings.filters.asOfNow}</option>
          {offered.map((day) => (
            <option key={day} value={formatDay(day)}>
              {strings.dates.day(day)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
