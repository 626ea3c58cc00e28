import { formatDay } from "../../../domain/day.ts";
import { lastDay } from "../../../domain/time-range.ts";
import { subscribe, type View } from "../../../state/view.ts";

/**
 * Shows the range that counts on the element as `data-range="2016-10-17..2016-10-21"` (both days inside) and the number
 * of events in it as `data-events`, at once with every change. Returns the function that stops it.
 */
export function bindDocument(view: View, element: HTMLElement): () => void {
  const show = (): void => {
    const { range, total } = view.snapshot();
    element.dataset["range"] = `${formatDay(range.start)}..${formatDay(lastDay(range))}`;
    element.dataset["events"] = String(total);
  };
  show();
  const unsubscribe = subscribe(view, show);
  return () => {
    unsubscribe();
    delete element.dataset["range"];
    delete element.dataset["events"];
  };
}
