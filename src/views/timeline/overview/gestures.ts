import type { TimeRange } from "../../../domain/time-range.ts";
import {
  cancelPreview,
  commitPreview,
  commitRange,
  previewRange,
  setOverview,
} from "../../../state/actions/range.ts";
import type { View } from "../../../state/view.ts";
import { unitAround } from "../calendar-unit.ts";
import { rangeLimits } from "../limits.ts";
import { dayAt, panExtent, pixelsPerDay, timeAt, zoomExtent, type TimeScale } from "../time-scale.ts";
import { shapeRange } from "../window-mode.ts";
import { barUnit, snapUnit } from "./bars.ts";
import { draggedRange, isMovable, type Drag, type Grab } from "./brush.ts";

/** A hand that moves less than this has clicked. */
const CLICK_PIXELS = 4;
const ZOOM_PER_WHEEL_PIXEL = 0.0018;
const PIXELS_PER_WHEEL_LINE = 16;

export type BrushHost = {
  readonly view: View;
  readonly root: HTMLElement;
  readonly scale: () => TimeScale;
  /** Where the pointer is while it drags. */
  readonly onDrag: (x: number) => void;
  /** Days under the pointer while nothing is held; null when it leaves. */
  readonly onHover: (days: TimeRange | null, x: number) => void;
};

/** Mouse, pen and touch on the overview: drag, click a bar, wheel, pinch. Returns the function that lets go. */
export function bindBrush(host: BrushHost): () => void {
  const { view, root, scale, onDrag, onHover } = host;
  const fingers = new Map<number, number>();
  let drag: (Drag & { readonly x: number; readonly moved: boolean }) | null = null;

  /** Asked for before a hand takes hold: later each time would have the browser lay out the page in the middle of a step. */
  let left = 0;

  const xIn = (event: PointerEvent | WheelEvent): number => {
    if (fingers.size === 0) ({ left } = root.getBoundingClientRect());
    return event.clientX - left;
  };

  const drop = (): void => {
    drag = null;
    cancelPreview(view);
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    root.setPointerCapture(event.pointerId);
    const x = xIn(event);
    fingers.set(event.pointerId, x);
    if (fingers.size > 1) return drop();
    const time = timeAt(scale(), x);
    const origin = view.store.getState().committed;
    drag = {
      grab: grabOf(event.target, origin, scale().extent),
      origin,
      from: time,
      to: time,
      x,
      moved: false,
    };
    onHover(null, x);
  };

  const onMove = (event: PointerEvent): void => {
    const x = xIn(event);
    if (fingers.size > 1) return pinch(event.pointerId, x);
    if (drag === null) return onHover(unitAround(dayAt(scale(), x), barUnit(scale())), x);
    if (!drag.moved && Math.abs(x - drag.x) < CLICK_PIXELS) return;
    drag = { ...drag, to: timeAt(scale(), x), moved: true };
    const unit = event.altKey ? "day" : snapUnit(scale());
    const limits = rangeLimits(view);
    onDrag(x);
    const range = draggedRange(drag, unit, limits);
    previewRange(view, shapeRange(view.store.getState().windowMode, drag.origin, range, limits));
  };

  const onUp = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (drag === null) return;
    const { moved, grab, x } = drag;
    drag = null;
    if (moved) commitPreview(view);
    else if (grab === "new" || grab === "window") pickBar(x);
  };

  const pickBar = (x: number): void => {
    const bar = unitAround(dayAt(scale(), x), barUnit(scale()));
    const { windowMode, committed } = view.store.getState();
    commitRange(
      view,
      windowMode === "cumulative" ? shapeRange(windowMode, committed, bar, rangeLimits(view)) : bar,
    );
  };

  const pinch = (pointer: number, x: number): void => {
    const other = [...fingers].find(([id]) => id !== pointer)?.[1];
    const before = fingers.get(pointer);
    fingers.set(pointer, x);
    if (other === undefined || before === undefined) return;
    const factor = Math.max(8, Math.abs(before - other)) / Math.max(8, Math.abs(x - other));
    zoomTo(zoomExtent(scale().extent, rangeLimits(view), timeAt(scale(), (x + other) / 2), factor));
  };

  const zoomTo = (extent: TimeRange): void => setOverview(view, extent);

  const onWheel = (event: WheelEvent): void => {
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_PER_WHEEL_LINE : 1;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    const limits = rangeLimits(view);
    const { extent } = scale();
    const next =
      event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)
        ? panExtent(extent, limits, (sideways * lines) / pixelsPerDay(scale()))
        : zoomExtent(
            extent,
            limits,
            timeAt(scale(), xIn(event)),
            Math.exp(event.deltaY * lines * ZOOM_PER_WHEEL_PIXEL),
          );
    if (next.start === extent.start && next.end === extent.end) return;
    event.preventDefault();
    zoomTo(next);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || drag === null) return;
    event.stopPropagation();
    drop();
  };

  const onCancel = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (drag !== null) drop();
  };

  const onLeave = (event: PointerEvent): void => onHover(null, xIn(event));

  root.addEventListener("pointerdown", onDown);
  root.addEventListener("pointermove", onMove);
  root.addEventListener("pointerup", onUp);
  root.addEventListener("pointercancel", onCancel);
  root.addEventListener("pointerleave", onLeave);
  root.addEventListener("wheel", onWheel, { passive: false });
  document.addEventListener("keydown", onKey, { capture: true });
  return () => {
    root.removeEventListener("pointerdown", onDown);
    root.removeEventListener("pointermove", onMove);
    root.removeEventListener("pointerup", onUp);
    root.removeEventListener("pointercancel", onCancel);
    root.removeEventListener("pointerleave", onLeave);
    root.removeEventListener("wheel", onWheel);
    document.removeEventListener("keydown", onKey, { capture: true });
  };
}

function grabOf(target: EventTarget | null, range: TimeRange, extent: TimeRange): Grab {
  const held = target instanceof Element ? target.closest("[data-grab]")?.getAttribute("data-grab") : null;
  if (held === "start" || held === "end") return held;
  return held === "window" && isMovable(range, extent) ? "window" : "new";
}
