import { useSnapshot, useViewState } from "../../../state/react.tsx";
import type { Snapshot } from "../../../state/snapshot.ts";
import { useStrings } from "../../words/strings.ts";

const whole = (snapshot: Snapshot): Snapshot => snapshot;

/** "12 Dec – 19 Dec 2016 · 14 events", for eyes; the live region speaks. */
export function RangeSummary() {
  const { range, total } = useSnapshot(whole);
  const { timeline } = useStrings();
  const asOf = useViewState((state) => state.asOf);
  return (
    <p className="timeline-summary" aria-hidden="true">
      {timeline.rangeAndCount(range, total)}
      {asOf === null ? null : <span className="timeline-as-of">{timeline.asKnownOn(asOf)}</span>}
    </p>
  );
}
