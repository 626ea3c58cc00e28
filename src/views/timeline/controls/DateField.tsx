import { useId, useState, type KeyboardEvent } from "react";
import { parseIsoUnit } from "../../../domain/iso-unit.ts";
import { lastDay, type TimeRange } from "../../../domain/time-range.ts";
import { commitRange } from "../../../state/actions/range.ts";
import { useSettled, useView } from "../../../state/react.tsx";
import { useStrings, type Strings } from "../../words/strings.ts";
import { typedEnd } from "./typed-end-part.ts";
import { withEnd, type Side } from "./with-end.ts";

/** One end of the range as text: shows the day, takes anything that `parseTypedRange` reads. */
export function DateField({ side }: { readonly side: Side }) {
  const view = useView();
  const { timeline, dates, failure } = useStrings();
  const problemId = useId();
  const day = useSettled(({ range }) => (side === "from" ? range.start : lastDay(range)));
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const choose = (range: TimeRange): void => {
    setProblem(null);
    setTyped((now) => (now === typed ? null : now));
    commitRange(view, range);
  };
  const take = (): void => {
    if (typed === null) return;
    const days = parseIsoUnit(typed.trim());
    if (days === null) void readWords(typed);
    else choose(withEnd(view.store.getState().committed, side, days));
  };
  const readWords = async (words: string): Promise<void> => {
    const reader = typedEnd.now() ?? (await typedEnd.fetch());
    if (reader === null) return setProblem(failure.missing);
    const result = reader.rangeAfterTyping(words, side, view.store.getState().committed);
    if (result.kind === "range") choose(result.range);
    else setProblem(problemOf(result.kind, words, timeline));
  };
  const giveUp = (): void => {
    setTyped(null);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
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
        onBlur={take}
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
