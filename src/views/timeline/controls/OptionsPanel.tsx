import type { TimeRange } from "../../../domain/time-range.ts";
import { setLoop, setSkipEmpty, setSpeed } from "../../../state/actions/play.ts";
import { commitRange, resetRange, setWindowMode } from "../../../state/actions/range.ts";
import { uncoveredIn } from "../../../state/coverage.ts";
import { useSnapshot, useView, useViewState } from "../../../state/react.tsx";
import type { Snapshot } from "../../../state/snapshot.ts";
import { WINDOW_MODES, type WindowMode } from "../../../state/view-state.ts";
import { useStrings } from "../../words/strings.ts";
import { CompareChoice } from "./CompareChoice.tsx";
import { busiest, lastMonth } from "./presets.ts";
import { ReportTime } from "./ReportTime.tsx";

/** Ready-made ranges, how the window moves, how it plays, report time, and other days to compare with. */
export function OptionsPanel({ id }: { readonly id: string }) {
  const { timeline } = useStrings();
  return (
    <fieldset className="timeline-panel" id={id}>
      <legend className="visually-hidden">{timeline.options}</legend>
      <Presets />
      <WindowChoices />
      <Emptiness />
      <hr />
      <ReportTime />
      <hr />
      <CompareChoice />
    </fieldset>
  );
}

function Presets() {
  const view = useView();
  const { timeline } = useStrings();
  const choose = (range: (span: TimeRange) => TimeRange) => (): void =>
    commitRange(view, range(view.snapshot().span));
  return (
    <div className="timeline-presets">
      <button type="button" className="button" onClick={() => resetRange(view)}>
        {timeline.presets.all}
      </button>
      <button
        type="button"
        className="button"
        onClick={choose((span) => busiest(span, view.snapshot().density))}
      >
        {timeline.presets.busiest}
      </button>
      <button type="button" className="button" onClick={choose(lastMonth)}>
        {timeline.presets.last}
      </button>
    </div>
  );
}

const SPEEDS = [1, 2, 4, 8, 16] as const;

function WindowChoices() {
  const view = useView();
  const { timeline } = useStrings();
  const mode = useViewState((state) => state.windowMode);
  const speed = useViewState((state) => state.speed);
  const loop = useViewState((state) => state.loop);
  return (
    <>
      <label className="timeline-option">
        <span>{timeline.mode}</span>
        <select value={mode} onChange={(event) => setWindowMode(view, modeNamed(event.target.value))}>
          {WINDOW_MODES.map((name) => (
            <option key={name} value={name}>
              {timeline.modeName(name)}
            </option>
          ))}
        </select>
      </label>
      <label className="timeline-option">
        <span>{timeline.speed}</span>
        <select value={speed} onChange={(event) => setSpeed(view, Number(event.target.value))}>
          {SPEEDS.map((value) => (
            <option key={value} value={value}>
              {timeline.speedName(value)}
            </option>
          ))}
        </select>
      </label>
      <label className="timeline-option timeline-option-check">
        <input type="checkbox" checked={loop} onChange={(event) => setLoop(view, event.target.checked)} />
        <span>{timeline.loop}</span>
      </label>
    </>
  );
}

const isSparse = ({ coverage, span }: Snapshot): boolean =>
  coverage !== null && uncoveredIn(coverage, span).length > 0;

/** What playing does with days without events, and how those are marked that no article covers. */
function Emptiness() {
  const view = useView();
  const { timeline } = useStrings();
  const skipEmpty = useViewState((state) => state.skipEmpty);
  const sparse = useSnapshot(isSparse);
  return (
    <>
      <label className="timeline-option timeline-option-check">
        <input
          type="checkbox"
          checked={skipEmpty}
          onChange={(event) => setSkipEmpty(view, event.target.checked)}
        />
        <span>{timeline.skipEmpty}</span>
      </label>
      {sparse && <p className="timeline-key">{timeline.coverageKey}</p>}
    </>
  );
}

const modeNamed = (value: string): WindowMode => WINDOW_MODES.find((name) => name === value) ?? "range";
