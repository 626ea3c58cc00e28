import { useLayoutEffect, type RefObject } from "react";

/** Pixels; on a lower map the list would cover all of it and still show a line or two. */
const LOW_MAP = 360;

/**
 * On a low map (a phone's) puts the list into the browser's top layer, where the style sheet makes it a sheet at the
 * foot of the window. Browsers without popovers show it over the map.
 */
export function useSheet(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const panel = element.current;
    if (panel === null || !("showPopover" in panel)) return;
    if ((panel.parentElement?.clientHeight ?? LOW_MAP) >= LOW_MAP) return;
    panel.setAttribute("popover", "manual");
    panel.showPopover();
  }, [element]);
}

/** Whether the list lies over the page as a sheet. */
export const isSheet = (panel: HTMLElement | null): boolean => panel?.matches(":popover-open") ?? false;
