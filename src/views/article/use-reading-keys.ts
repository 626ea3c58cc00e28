import type { KeyboardEvent, RefObject } from "react";
import { useRoving } from "../parts/use-roving.ts";

/** Makes the margin's events one tab stop and the marks another, so that a long article doesn't hold the Tab key. */
export function useReadingKeys(container: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const inMargin = useRoving(container, ".rail-button", "both");
  const inMarks = useRoving(container, "mark[data-evidence]", "both");
  return (event) => {
    inMargin(event);
    inMarks(event);
  };
}
