import type { Day } from "../../domain/day.ts";
import type { View } from "../view.ts";
import { commitPreview } from "./range.ts";

/** Report time: hides what was first reported after that day; null shows all that is known now. */
export const setAsOf = ({ store }: View, asOf: Day | null): void =>
  store.setState({ asOf, reportTime: "still" });

/** Shows a report day while the hand holds the control. Nothing enters the history until `restReportTime`. */
export const holdAsOf = ({ store }: View, asOf: Day | null): void =>
  store.setState({ asOf, reportTime: "held" });

/** Shows a report day as the next step of playing. */
export const playAsOf = ({ store }: View, asOf: Day | null): void => store.setState({ asOf });

/** Tells how the story was told: report time moves on by itself; the range stands still meanwhile. */
export function startReportTime(view: View): void {
  commitPreview(view);
  view.store.setState({ playing: false, reportTime: "playing" });
}

/** Lets go: the report day that is shown becomes what the link says. */
export function restReportTime({ store }: View): void {
  if (store.getState().reportTime !== "still") store.setState({ reportTime: "still" });
}
