import { useLayoutEffect, useState, type RefObject } from "react";
import type { RowSizes } from "./row-layout.ts";

/** Heights of a row and a heading in rem, so that a reader's own text size counts; events.css says the same. */
const ROW_REM = 5.75;
const HEADING_REM = 2;

export type Viewport = { readonly top: number; readonly height: number; readonly sizes: RowSizes };

/** What of the list is on the screen, in CSS pixels. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: 0, sizes: { row: 92, heading: 32 } });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setViewport((before) => ({
        top: element.scrollTop,
        height: element.clientHeight,
        sizes:
          before.sizes.row === rem * ROW_REM
            ? before.sizes
            : { row: rem * ROW_REM, heading: rem * HEADING_REM },
      }));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller]);
  return viewport;
}
