import { useSettled, useViewState } from "../../../state/react.tsx";
import type { Snapshot } from "../../../state/snapshot.ts";
import { useStrings } from "../../words/strings.ts";
import { asidesOf } from "./asides.ts";

const whole = (snapshot: Snapshot): Snapshot => snapshot;

/** "12 Dec – 19 Dec 2016 · 14 events", for eyes; the live region speaks. While the hand moves, the brush says it. */
export function RangeSummary() {
  const snapshot = useSettled(whole);
  const { timeline } = useStrings();
  const asOf = useViewState((state) => state.asOf);
  const asides = asidesOf(snapshot, asOf, timeline);
  return (
    <p className="timeline-summary" aria-hidden="true">
      {timeline.rangeAndCount(snapshot.range, snapshot.total)}
      {asides.length > 0 && <span className="timeline-aside">{asides.join(" · ")}</span>}
    </p>
  );
}
