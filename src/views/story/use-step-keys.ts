import { useEffect, useRef, type RefObject } from "react";

export type StepKeys = {
  readonly step: number;
  readonly last: number;
  /** To a step, counted from 0; one that isn't there is the nearest. */
  readonly go: (step: number) => void;
  readonly close: () => void;
};

/** While the focus is in the story, left and right, Page Up and Down, Home and End go through it; Esc closes it. */
export function useStepKeys(region: RefObject<HTMLElement | null>, keys: StepKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isRtl = getComputedStyle(element).direction === "rtl";
      const act = actionOf(event.key, isRtl, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [region]);
}

/** What a key does; null where it is none of the story's. */
export function actionOf(
  key: string,
  isRtl: boolean,
  { step, last, go, close }: StepKeys,
): (() => void) | null {
  switch (key) {
    case "PageDown":
      return () => go(step + 1);
    case "PageUp":
      return () => go(step - 1);
    case "ArrowRight":
      return () => go(step + (isRtl ? -1 : 1));
    case "ArrowLeft":
      return () => go(step - (isRtl ? -1 : 1));
    case "Home":
      return () => go(0);
    case "End":
      return () => go(last);
    case "Escape":
      return close;
    default:
      return null;
  }
}
