import { useState, type KeyboardEvent } from "react";
import { civilFromDay } from "../../../domain/day.ts";
import { lastDay } from "../../../domain/time-range.ts";
import { setAsOf } from "../../../state/actions/report-time.ts";
import { useView, useViewState } from "../../../state/react.tsx";
import { useStrings } from "../../words/strings.ts";
import { parseTypedRange } from "../../words/typed-range.ts";

/** Report time: hides what was first reported after a day. An empty field hides nothing. */
export function KnownBy() {
  const view = useView();
  const { timeline, dates } = useStrings();
  const asOf = useViewState((state) => state.asOf);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);

  const take = (): void => {
    if (typed === null) return;
    const result = parseTypedRange(typed, civilFromDay(lastDay(view.snapshot().span)).year);
    const isEmpty = typed.trim() === "";
    setIsWrong(!isEmpty && result.kind !== "range");
    if (!isEmpty && result.kind !== "range") return;
    setTyped(null);
    setAsOf(view, result.kind === "range" ? lastDay(result.range) : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
  };
  return (
    <label className="timeline-option">
      <span>{timeline.knownBy}</span>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={timeline.knownByNow}
        title={timeline.knownByHelp}
        value={typed ?? (asOf === null ? "" : dates.day(asOf))}
        aria-invalid={isWrong ? true : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {isWrong && <span role="alert">{timeline.notADate(typed ?? "")}</span>}
    </label>
  );
}
