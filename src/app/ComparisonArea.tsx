import { useState } from "react";
import { useViewState } from "../state/react.tsx";
import { ComparePart } from "./later/parts.ts";

/** Where days to compare with are chosen. */
const OPTIONS = ".timeline-options";

/** The comparison, while there is one. */
export function ComparisonArea() {
  const isComparing = useViewState((state) => state.compare !== null);
  return isComparing ? <Comparison /> : null;
}

/** Takes the focus where it was asked for in the timeline's options, not where a link brought it; gives it back. */
function Comparison() {
  const [takesFocus] = useState(() => document.activeElement?.closest(OPTIONS) != null);
  return (
    <div className="area-compare">
      <ComparePart.Part
        takesFocus={takesFocus}
        onClosed={() => document.querySelector<HTMLElement>(`${OPTIONS} > button`)?.focus()}
      />
    </div>
  );
}
