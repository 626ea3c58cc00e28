import { useEffect, useRef, type RefObject } from "react";

const LEAST_PIXELS = 48;
/** So much more sideways than up or down. */
const SIDEWAYS = 2;

/** 1 for a swipe to what comes next, -1 back, null for any other movement of the finger; pixels. */
export function swipeOf(dx: number, dy: number, isRtl: boolean): 1 | -1 | null {
  if (Math.abs(dx) < LEAST_PIXELS || Math.abs(dx) < SIDEWAYS * Math.abs(dy)) return null;
  return dx < 0 !== isRtl ? 1 : -1;
}

/** Calls back when a finger is drawn sideways across the element, whose style leaves sideways movement to us. */
export function useSwipe(element: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void): void {
  const latest = useRef(onSwipe);
  useEffect(() => {
    latest.current = onSwipe;
  });
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    let start: PointerEvent | null = null;
    const down = (event: PointerEvent): void => {
      start = event.pointerType === "touch" && event.isPrimary ? event : null;
    };
    const up = (event: PointerEvent): void => {
      if (start === null || event.pointerId !== start.pointerId) return;
      const isRtl = getComputedStyle(target).direction === "rtl";
      const by = swipeOf(event.clientX - start.clientX, event.clientY - start.clientY, isRtl);
      start = null;
      if (by !== null) latest.current(by);
    };
    const cancel = (): void => {
      start = null;
    };
    target.addEventListener("pointerdown", down);
    target.addEventListener("pointerup", up);
    target.addEventListener("pointercancel", cancel);
    return () => {
      target.removeEventListener("pointerdown", down);
      target.removeEventListener("pointerup", up);
      target.removeEventListener("pointercancel", cancel);
    };
  }, [element]);
}
