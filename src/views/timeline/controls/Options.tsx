import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { TimeRange } from "../../../domain/time-range.ts";
import { setLoop, setSpeed } from "../../../state/actions/play.ts";
import { commitRange, resetRange, setWindowMode } from "../../../state/actions/range.ts";
import { useView, useViewState } from "../../../state/react.tsx";
import { WINDOW_MODES, type WindowMode } from "../../../state/view-state.ts";
import { useStrings } from "../../words/strings.ts";
import { KnownBy } from "./KnownBy.tsx";
import { Sign } from "./Sign.tsx";
import { busiest, lastMonth } from "./presets.ts";

/** What is chosen seldom: ready-made ranges, how the window moves, how it plays, and report time. */
export function Options() {
  const { timeline } = useStrings();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from the button and the fields
    <div className="timeline-options" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        type="button"
        className="button"
        ref={button}
        aria-label={timeline.options}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Sign name="options" />
        <span className="timeline-options-word">{timeline.options}</span>
      </button>
      {isOpen && (
        <fieldset className="timeline-panel" id={id}>
          <legend className="visually-hidden">{timeline.options}</legend>
          <Presets />
          <WindowChoices />
          <KnownBy />
        </fieldset>
      )}
    </div>
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

const modeNamed = (value: string): WindowMode => WINDOW_MODES.find((name) => name === value) ?? "range";
