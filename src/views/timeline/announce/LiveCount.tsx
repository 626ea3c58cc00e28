import { useEffect, useState } from "react";
import { useView } from "../../../state/react.tsx";
import { subscribe } from "../../../state/view.ts";
import { useStrings } from "../../words/strings.ts";
import { createAnnouncer } from "./announcer.ts";

const PAUSE_MS = 1000;

/** Tells screen readers how many events are in which range, once the hand slows down. */
export function LiveCount() {
  const view = useView();
  const { timeline } = useStrings();
  const [text, setText] = useState(() => timeline.spoken(view.snapshot().range, view.snapshot().total));
  useEffect(() => {
    const announcer = createAnnouncer(setText, PAUSE_MS);
    const unsubscribe = subscribe(view, () => {
      const { range, total } = view.snapshot();
      announcer.say(timeline.spoken(range, total));
    });
    return () => {
      unsubscribe();
      announcer.stop();
    };
  }, [view, timeline]);
  return (
    <output className="visually-hidden" aria-live="polite">
      {text}
    </output>
  );
}
