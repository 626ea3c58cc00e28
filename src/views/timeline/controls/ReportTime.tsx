import { useMemo, useRef } from "react";
import type { Day } from "../../../domain/day.ts";
import { holdAsOf, restReportTime, startReportTime } from "../../../state/actions/report-time.ts";
import { lowerBound } from "../../../state/index/bounds.ts";
import { reportDaysOf } from "../../../state/index/report-days.ts";
import { useSnapshot, useView, useViewState } from "../../../state/react.tsx";
import type { Snapshot } from "../../../state/snapshot.ts";
import { useStrings } from "../../words/strings.ts";
import { KnownBy } from "./KnownBy.tsx";
import { Sign } from "./Sign.tsx";

/** A slider moved by keys is let go with the key, or, where no key-up comes, after this pause. */
const SETTLE_MS = 700;

const NO_DAYS = new Int32Array();

const laterOf = ({ reportedLater }: Snapshot): number => reportedLater;

/** Report time: what was known on a day, typed, chosen along a slider, or played from the first report to the last. */
export function ReportTime() {
  const view = useView();
  const { timeline } = useStrings();
  const whole = useViewState((state) => state.whole);
  const days = useMemo(() => (whole ? reportDaysOf(view.corpus.columns) : NO_DAYS), [view, whole]);
  const later = useSnapshot(laterOf);
  return (
    <>
      <KnownBy />
      {days.length > 1 && (
        <div className="timeline-option">
          <span>{later > 0 && timeline.reportedLater(later)}</span>
          <span className="timeline-reports">
            <PlayReports />
            <ReportSlider days={days} />
          </span>
        </div>
      )}
    </>
  );
}

function PlayReports() {
  const view = useView();
  const { timeline } = useStrings();
  const playing = useViewState(({ reportTime }) => reportTime === "playing");
  const name = playing ? timeline.pauseReports : timeline.playReports;
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={name}
      title={name}
      onClick={() => (playing ? restReportTime(view) : startReportTime(view))}
    >
      <Sign name={playing ? "pause" : "play"} />
    </button>
  );
}

/** Its last position is all that is known now. */
function ReportSlider({ days }: { readonly days: Int32Array }) {
  const view = useView();
  const { timeline, dates } = useStrings();
  const asOf = useViewState((state) => state.asOf);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = (): void => {
    clearTimeout(timer.current);
    if (view.store.getState().reportTime === "held") restReportTime(view);
  };
  const hold = (position: number): void => {
    holdAsOf(view, (days[position] ?? null) as Day | null);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, SETTLE_MS);
  };
  return (
    <input
      type="range"
      dir="ltr"
      min={0}
      max={days.length}
      step={1}
      value={asOf === null ? days.length : Math.max(0, lowerBound(days, asOf + 1) - 1)}
      aria-label={timeline.reportDay}
      aria-valuetext={asOf === null ? timeline.knownByNow : dates.dayAloud(asOf)}
      onChange={(event) => hold(Number(event.target.value))}
      onPointerUp={settle}
      onKeyUp={settle}
      onBlur={settle}
    />
  );
}
