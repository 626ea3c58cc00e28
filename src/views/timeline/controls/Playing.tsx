import { useEffect } from "react";
import { useView, useViewState } from "../../../state/react.tsx";
import { runPlayback } from "./run-playback.ts";
import { runReportTime } from "./run-report-time.ts";

/** Moves the range or report time on, whichever is playing. Nothing to look at. */
export function Playing() {
  const view = useView();
  const playing = useViewState((state) => state.playing);
  const telling = useViewState(({ reportTime }) => reportTime === "playing");
  useEffect(() => (playing ? runPlayback(view) : undefined), [view, playing]);
  useEffect(() => (telling ? runReportTime(view) : undefined), [view, telling]);
  return null;
}
