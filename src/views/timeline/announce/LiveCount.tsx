import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { selectedEvent } from "../../../state/actions/step.ts";
import { useView } from "../../../state/react.tsx";
import { subscribe, type View } from "../../../state/view.ts";
import { useStrings, type Strings } from "../../words/strings.ts";
import { asidesOf } from "./asides.ts";
import { createAnnouncer } from "./announcer.ts";

const PAUSE_MS = 1000;

function spokenOf(view: View, words: Strings["timeline"]): string {
  const snapshot = view.snapshot();
  const asides = asidesOf(snapshot, view.store.getState().asOf, words);
  return [words.spoken(snapshot.range, snapshot.total), ...asides].join(", ");
}

/** "Truce agreed, 17 Oct 2016"; null where no event is selected, or its words aren't loaded. */
function spokenEvent(view: View, { timeline, dates }: Strings): string | null {
  const index = selectedEvent(view);
  const event = index === null ? undefined : view.corpus.peek(index);
  return event === undefined ? null : timeline.eventAloud(event.title, dates.when(event.when), null);
}

/** Whoever presses an event itself has heard its name. */
const isEventPressed = (): boolean => document.activeElement?.closest("[data-event-id]") != null;

/**
 * Tells screen readers how many events are in which range, once the hand slows down, and before that which event was
 * stepped to.
 */
export function LiveCount() {
  const view = useView();
  const strings = useStrings();
  const { timeline } = strings;
  const [text, setText] = useState(() => spokenOf(view, timeline));
  useEffect(() => {
    // On the page at once: the pause is counted from when it can be heard.
    const announcer = createAnnouncer((words) => flushSync(() => setText(words)), PAUSE_MS);
    let stepped: string | null = null;
    let range = view.snapshot().range;
    const spoken = (): string =>
      [stepped, spokenOf(view, timeline)].filter((part) => part !== null).join(". ");
    announcer.say(spoken); // in the language that has been chosen since
    const unsubscribe = subscribe(view, (next, previous) => {
      const snapshot = view.snapshot();
      if (next.selection !== previous.selection)
        stepped = isEventPressed() ? null : spokenEvent(view, strings);
      else if (snapshot.range !== range) stepped = null;
      range = snapshot.range;
      announcer.say(spoken);
    });
    return () => {
      unsubscribe();
      announcer.stop();
    };
  }, [view, strings, timeline]);
  return (
    <output className="visually-hidden" aria-live="polite">
      {text}
    </output>
  );
}
