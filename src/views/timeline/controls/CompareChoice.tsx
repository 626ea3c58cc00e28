import { useState, type KeyboardEvent } from "react";
import { civilFromDay } from "../../../domain/day.ts";
import { lastDay, type TimeRange } from "../../../domain/time-range.ts";
import { compareWith } from "../../../state/actions/compare.ts";
import { useView, useViewState } from "../../../state/react.tsx";
import { activeRange } from "../../../state/view-state.ts";
import { useStrings } from "../../words/strings.ts";
import { parseTypedRange } from "../../words/typed-range.ts";
import { daysBefore, yearBefore } from "./compared-range.ts";

/** The second range of a comparison: typed, or taken from before the one that is shown. An empty field ends it. */
export function CompareChoice() {
  const view = useView();
  const { timeline, compare: words, dates } = useStrings();
  const compare = useViewState((state) => state.compare);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);

  const take = (): void => {
    if (typed === null) return;
    const { range } = view.snapshot();
    const result = parseTypedRange(typed, civilFromDay(range.start).year);
    const isEmpty = typed.trim() === "";
    setIsWrong(!isEmpty && result.kind !== "range");
    if (!isEmpty && result.kind !== "range") return;
    setTyped(null);
    compareWith(view, result.kind === "range" ? result.range : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
  };
  const choose = (rangeFrom: (range: TimeRange) => TimeRange) => (): void =>
    compareWith(view, rangeFrom(activeRange(view.store.getState())));
  return (
    <>
      <label className="timeline-option">
        <span>{words.with}</span>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.withNothing}
          title={words.withHelp}
          value={typed ?? (compare === null ? "" : dates.days(compare.start, lastDay(compare)))}
          aria-invalid={isWrong ? true : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={onKeyDown}
        />
        {isWrong && <span role="alert">{timeline.notADate(typed ?? "")}</span>}
      </label>
      <div className="timeline-presets">
        <button type="button" className="button" onClick={choose(daysBefore)}>
          {words.before}
        </button>
        <button type="button" className="button" onClick={choose(yearBefore)}>
          {words.yearBefore}
        </button>
      </div>
    </>
  );
}
