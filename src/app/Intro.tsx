import { useState } from "react";
import { useStrings } from "../views/words/strings.ts";

const STORAGE_KEY = "whenwhere.intro";

/** What this page is and what to try, for someone's first visit; put away once and for all. */
export function Intro() {
  const strings = useStrings();
  const [shown, setShown] = useState(isFirstVisit);
  if (!shown) return null;
  const putAway = (): void => {
    keepSeen();
    setShown(false);
  };
  return (
    <div className="intro">
      <p>
        <span className="wide-only">{strings.page.introTimeline} </span>
        {strings.page.introEvents}
      </p>
      <button type="button" className="button" onClick={putAway}>
        {strings.page.introDone}
      </button>
    </div>
  );
}

function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === null;
  } catch {
    return true;
  }
}

function keepSeen(): void {
  try {
    localStorage.setItem(STORAGE_KEY, "seen");
  } catch {
    // Where the browser keeps nothing it will be shown again, which does no harm.
  }
}
