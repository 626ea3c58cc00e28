import type { PointerEvent } from "react";
import type { EventId } from "../domain/ids.ts";
import { readingOf } from "../state/actions/selection.ts";
import type { View } from "../state/view.ts";

/**
 * Asks for an event's article as soon as the pointer goes down on what stands for the event, a tenth of a second before
 * the click that opens it. A finger's press is as often the beginning of a scroll, and asks for nothing.
 */
export const fetchPressed =
  ({ corpus, store }: View) =>
  ({ target, pointerType }: Pick<PointerEvent, "target" | "pointerType">): void => {
    if (pointerType === "touch") return;
    const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-event-id]") : null;
    const index = corpus.indexOfEvent((pressed?.dataset["eventId"] ?? "") as EventId);
    if (index === undefined) return;
    const reading = readingOf(corpus.peek(index), store.getState().reading);
    if (reading?.kind === "article") void corpus.article(reading.id);
  };
