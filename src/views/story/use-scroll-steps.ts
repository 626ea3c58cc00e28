import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { stepInView } from "./step-in-view.ts";

/** Scrolling has come to rest when it hasn't moved for so long. */
const AT_REST_MS = 140;

/**
 * Keeps the region's scroll position and the step together, both ways: a step that was gone to comes to the top, and
 * scrolling to another one goes there once it rests. What the page itself scrolled isn't answered.
 */
export function useScrollSteps(
  region: RefObject<HTMLElement | null>,
  step: number,
  onStep: (step: number) => void,
): void {
  const latest = useRef({ step, onStep });
  const byScrolling = useRef(false);
  const own = useRef(0);
  useEffect(() => {
    latest.current = { step, onStep };
  });
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null || byScrolling.current) {
      byScrolling.current = false;
      return;
    }
    element.scrollTo({ top: step === 0 ? 0 : (topsOf(element)[step] ?? 0), behavior: "instant" });
    own.current = element.scrollTop;
  }, [region, step]);
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    let timer = 0;
    const settle = (): void => {
      if (Math.abs(element.scrollTop - own.current) < 2) return;
      own.current = element.scrollTop;
      const read = stepInView(topsOf(element), element.scrollTop, element.clientHeight);
      if (read === latest.current.step) return;
      byScrolling.current = true;
      latest.current.onStep(read);
    };
    const onScroll = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(settle, AT_REST_MS);
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener("scroll", onScroll);
    };
  }, [region]);
}

/** How far the region is scrolled when each step is at its top, under the bar. */
function topsOf(element: HTMLElement): readonly number[] {
  const bar = element.querySelector<HTMLElement>(".story-bar")?.offsetHeight ?? 0;
  return [...element.querySelectorAll<HTMLElement>("[data-step]")].map((step) => step.offsetTop - bar);
}
