import { useId, useState, type KeyboardEvent } from "react";
import { lastDay } from "../../../domain/time-range.ts";
import { commitRange } from "../../../state/actions/range.ts";
import { useSettled, useView } from "../../../state/react.tsx";
import { useStrings, type Strings } from "../../words/strings.ts";
import type { Side } from "./typed-end.ts";
import { typedEnd } from "./typed-end-part.ts";

/** One end of the range as text: shows the day, takes anything that `parseTypedRange` reads. */
export function DateField({ side }: { readonly side: Side }) {
  const view = useView();
  const { timeline, dates, failure } = useStrings();
  const problemId = useId();
  const day = useSettled(({ range }) => (side === "from" ? range.start : lastDay(range)));
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (): Promise<void> => {
    if (typed === null) return;
    const reader = typedEnd.now() ?? (await typedEnd.fetch());
    if (reader === null) return setProblem(failure.missing);
    const result = reader.rangeAfterTyping(typed, side, view.store.getState().committed);
    setProblem(result.kind === "range" ? null : problemOf(result.kind, typed, timeline));
    if (result.kind !== "range") return;
    setTyped((now) => (now === typed ? null : now));
    commitRange(view, result.range);
  };
  const giveUp = (): void => {
    setTyped(null);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") void take();
    if (event.key !== "Escape" || typed === null) return;
    event.stopPropagation();
    giveUp();
  };
  return (
    <label className="timeline-date">
      <span>{timeline[side]}</span>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        size={12}
        title={timeline.dateHelp}
        value={typed ?? dates.day(day)}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => {
          event.target.select();
          void typedEnd.prepare();
        }}
        onBlur={() => void take()}
        onKeyDown={onKeyDown}
      />
      {problem === null ? null : (
        <span className="timeline-problem" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </label>
  );
}

function problemOf(
  kind: "unreadable" | "ambiguous" | "backwards",
  text: string,
  words: Strings["timeline"],
): string {
  switch (kind) {
    case "unreadable":
      return words.notADate(text);
    case "ambiguous":
      return words.ambiguousDate(text);
    case "backwards":
      return words.endsBeforeStart;
  }
}
