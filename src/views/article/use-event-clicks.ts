import { useEffect, type RefObject } from "react";
import type { EventId } from "../../domain/ids.ts";
import { selectEvent } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";

/**
 * A click on words that tell an event selects it. A convenience for the hand: the margin's buttons do the same for
 * everyone, so the words stay plain text to assistive technology. Marking text for copying is no click.
 */
export function useEventClicks(container: RefObject<HTMLElement | null>): void {
  const view = useView();
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const select = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const words = target?.closest<HTMLElement>(".told, mark[data-evidence]");
      const id = words?.dataset["eventId"];
      if (id === undefined || getSelection()?.isCollapsed === false) return;
      const { selection } = view.store.getState();
      if (selection.kind !== "event" || selection.id !== id) selectEvent(view, id as EventId);
    };
    element.addEventListener("click", select);
    return () => element.removeEventListener("click", select);
  }, [container, view]);
}
