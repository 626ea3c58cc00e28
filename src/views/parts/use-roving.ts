import { useLayoutEffect, type KeyboardEvent, type RefObject } from "react";

type Orientation = "horizontal" | "vertical" | "both";

const STEPS: Readonly<Record<Orientation, Readonly<Record<string, 1 | -1>>>> = {
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1 },
  both: { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 },
};

/**
 * Makes a group of elements one tab stop: arrow keys, Home and End move inside it (APG roving tabindex). The elements
 * must not set tabIndex themselves. Put what is returned on the container's onKeyDown.
 * @param selector of the elements inside the container; one with aria-current or aria-selected is entered first
 */
export function useRoving(
  container: RefObject<HTMLElement | null>,
  selector: string,
  orientation: Orientation,
): (event: KeyboardEvent) => void {
  const members = (): HTMLElement[] => [
    ...(container.current?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  useLayoutEffect(() => {
    const all = members();
    const entry =
      all.find((one) => one === document.activeElement) ??
      all.find((one) => one.matches('[aria-current="true"], [aria-selected="true"]')) ??
      all.find((one) => one.tabIndex === 0 && one.hasAttribute("tabindex")) ??
      all[0];
    if (entry !== undefined) makeStop(all, entry);
  });
  return (event) => {
    const all = members();
    const at = all.findIndex((one) => one === event.target);
    const next = at === -1 ? undefined : all[targetOf(event, at, all.length, orientation)];
    if (next === undefined || next === event.target) return;
    event.preventDefault();
    makeStop(all, next);
    next.focus();
  };
}

/** Position that a key leads to; the same position for other keys. */
function targetOf(event: KeyboardEvent, at: number, count: number, orientation: Orientation): number {
  if (event.altKey || event.ctrlKey || event.metaKey) return at;
  if (event.key === "Home") return 0;
  if (event.key === "End") return count - 1;
  const reversed =
    orientation !== "vertical" && getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
  const step = STEPS[orientation][event.key] ?? 0;
  const by = event.key.startsWith("ArrowLeft") || event.key === "ArrowRight" ? step * reversed : step;
  return Math.min(count - 1, Math.max(0, at + by));
}

const makeStop = (all: readonly HTMLElement[], entry: HTMLElement): void =>
  all.forEach((one) => one.setAttribute("tabindex", one === entry ? "0" : "-1"));
