import { useEffect, useState } from "react";
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

/** Tells screen readers how many events are in which range, once the hand slows down. */
export function LiveCount() {
  const view = useView();
  const { timeline } = useStrings();
  const [text, setText] = useState(() => spokenOf(view, timeline));
  useEffect(() => {
    const announcer = createAnnouncer(setText, PAUSE_MS);
    const unsubscribe = subscribe(view, () => {
      announcer.say(spokenOf(view, timeline));
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
