import { setOverview } from "../../../state/actions/range.ts";
import { useSnapshot, useView, useViewState } from "../../../state/react.tsx";
import { useStrings } from "../../words/strings.ts";
import { overviewExtent } from "../overview/extent.ts";

/** Zooms the overview out, where it leaves days beyond its edges. The range stays as it is. */
export function ShowAll() {
  const view = useView();
  const { timeline } = useStrings();
  const span = useSnapshot((snapshot) => snapshot.span);
  const cutsOff = useViewState((state) => {
    const { start, end } = overviewExtent(state, view.snapshot());
    return start > span.start || end < span.end;
  });
  return cutsOff ? (
    <button type="button" className="button timeline-all" onClick={() => setOverview(view, span)}>
      {timeline.showAll}
    </button>
  ) : null;
}
