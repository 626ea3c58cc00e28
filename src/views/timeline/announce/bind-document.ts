import { formatDay } from "../../../domain/day.ts";
import { lastDay } from "../../../domain/time-range.ts";
import { subscribe, type View } from "../../../state/view.ts";

/**
 * Shows the range that counts on the element as `data-range="2016-10-17..2016-10-21"` (both days inside) and the number
 * of events in it as `data-events`, at once with every change; and as `data-behind` that lists and fields still say what
 * was shown before, until the hand rests. Returns the function that stops it.
 */
export function bindDocument(view: View, element: HTMLElement): () => void {
  const show = (): void => {
    const { range, total } = view.snapshot();
    element.dataset["range"] = `${formatDay(range.start)}..${formatDay(lastDay(range))}`;
    element.dataset["events"] = String(total);
  };
  const showBehind = (): void => {
    if (view.settled.isBehind()) element.dataset["behind"] = "true";
    else delete element.dataset["behind"];
  };
  show();
  const stops = [subscribe(view, show), view.settled.subscribe(showBehind)];
  return () => {
    stops.forEach((stop) => stop());
    delete element.dataset["behind"];
    delete element.dataset["range"];
    delete element.dataset["events"];
  };
}
