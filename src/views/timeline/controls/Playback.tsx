import { startPlaying, stopPlaying } from "../../../state/actions/play.ts";
import { resetRange } from "../../../state/actions/range.ts";
import { restReportTime } from "../../../state/actions/report-time.ts";
import { stepEvent } from "../../../state/actions/step.ts";
import { useView, useViewState } from "../../../state/react.tsx";
import { useStrings } from "../../words/strings.ts";
import { PlayingPart } from "./playing-part.ts";
import { Sign, type SignName } from "./Sign.tsx";

/** Play, step from event to event, back to all days. */
export function Playback() {
  const view = useView();
  const { timeline } = useStrings();
  const playing = useViewState((state) => state.playing);
  const telling = useViewState(({ reportTime }) => reportTime === "playing");
  const pause = (): void => {
    stopPlaying(view);
    restReportTime(view);
  };
  return (
    <div className="timeline-buttons" dir="ltr">
      <SignButton sign="previous" name={timeline.previous} onClick={() => void stepEvent(view, -1)} />
      {playing || telling ? (
        <SignButton key="play" sign="pause" name={timeline.pause} onClick={pause} />
      ) : (
        <SignButton key="play" sign="play" name={timeline.play} onClick={() => startPlaying(view)} />
      )}
      {(playing || telling) && <PlayingPart.Part />}
      <SignButton sign="next" name={timeline.next} onClick={() => void stepEvent(view, 1)} />
      <SignButton sign="reset" name={timeline.reset} onClick={() => resetRange(view)} />
    </div>
  );
}

type SignButtonProps = { readonly sign: SignName; readonly name: string; readonly onClick: () => void };

const SignButton = ({ sign, name, onClick }: SignButtonProps) => (
  <button type="button" className="button button-icon" aria-label={name} title={name} onClick={onClick}>
    <Sign name={sign} />
  </button>
);
