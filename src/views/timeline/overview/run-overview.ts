import { lastDay, type TimeRange } from "../../../domain/time-range.ts";
import { daysOfEvent, selectedEvent } from "../../../state/actions/step.ts";
import { countIn } from "../../../state/index/time-index.ts";
import { activeRange } from "../../../state/view-state.ts";
import { subscribe, type View } from "../../../state/view.ts";
import { dayAloud } from "../../words/dates.ts";
import { en } from "../../words/en.ts";
import { createFrame } from "../frame.ts";
import { rangeLimits } from "../limits.ts";
import type { TimeScale } from "../time-scale.ts";
import { updater } from "../widget.ts";
import { overviewExtent } from "./extent.ts";
import { bindBrush } from "./gestures.ts";
import { createOverview, type OverviewElements } from "./overview-widget.ts";

export type OverviewParts = OverviewElements & { readonly root: HTMLElement; readonly tip: HTMLElement };

/** Keeps the overview drawn and held in hand until the function that it returns is called. */
export function runOverview(view: View, parts: OverviewParts): () => void {
  const widget = createOverview(parts);
  const update = updater(widget);
  let size = parts.root.getBoundingClientRect();
  let themeRevision = 0;
  let pointerX: number | null = null;

  const scale = (): TimeScale => ({
    extent: overviewExtent(view.store.getState(), view.snapshot()),
    width: Math.max(1, size.width),
  });

  const selectedDays = rememberedDays(view);
  const draw = (): void => {
    const state = view.store.getState();
    const { density, ghost } = view.snapshot();
    const range = activeRange(state);
    update({
      scale: scale(),
      height: size.height,
      density,
      ghost,
      range,
      selected: selectedDays(),
      language: state.language,
      themeRevision,
    });
    describeHandles(view, parts, range);
    if (state.preview !== null && !state.playing) showTip(view, parts, range, pointerX, scale(), "dragging");
    else if (!parts.tip.hidden && parts.tip.dataset["while"] === "dragging") parts.tip.hidden = true;
  };
  const frame = createFrame(draw);

  const resized = new ResizeObserver(() => {
    size = parts.root.getBoundingClientRect();
    frame.request();
  });
  resized.observe(parts.root);
  const themed = new MutationObserver(() => {
    themeRevision += 1;
    frame.request();
  });
  themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const unsubscribe = subscribe(view, frame.request);
  const unbind = bindBrush({
    view,
    root: parts.root,
    scale,
    onDrag: (x) => {
      pointerX = x;
    },
    onHover: (days, x) => {
      pointerX = null;
      if (days === null) hideTip(parts);
      else showTip(view, parts, days, x, scale(), "hovering");
    },
  });
  draw();
  return () => {
    unbind();
    unsubscribe();
    themed.disconnect();
    resized.disconnect();
    frame.cancel();
    widget.destroy();
  };
}

/** The same object while the same event is selected, so that nothing is drawn again for it. */
function rememberedDays(view: View): () => TimeRange | null {
  let event: number | null = null;
  let days: TimeRange | null = null;
  return () => {
    const selected = selectedEvent(view);
    if (selected !== event) days = selected === null ? null : daysOfEvent(view, selected);
    event = selected;
    return days;
  };
}

function describeHandles(view: View, { start, end }: OverviewParts, range: TimeRange): void {
  const limits = rangeLimits(view);
  describe(start, range.start, limits.start, lastDay(range));
  describe(end, lastDay(range), range.start, lastDay(limits));
}

function describe(slider: HTMLElement, now: number, least: number, most: number): void {
  if (slider.getAttribute("aria-valuenow") !== String(now)) {
    slider.setAttribute("aria-valuenow", String(now));
    slider.setAttribute("aria-valuetext", dayAloud(now as TimeRange["start"]));
  }
  slider.setAttribute("aria-valuemin", String(least));
  slider.setAttribute("aria-valuemax", String(most));
}

/** "12 Dec – 19 Dec 2016 · 14 events", at the pointer or over the middle of the days. */
function showTip(
  view: View,
  { tip }: OverviewParts,
  days: TimeRange,
  x: number | null,
  scale: TimeScale,
  during: "dragging" | "hovering",
): void {
  const middle = ((days.start + days.end) / 2 - scale.extent.start) / (scale.extent.end - scale.extent.start);
  const at = Math.min(scale.width - 4, Math.max(4, x ?? middle * scale.width));
  const text = en.timeline.rangeAndCount(days, countIn(view.snapshot().passing, days));
  tip.dataset["while"] = during;
  tip.hidden = false;
  if (text !== tip.textContent) tip.textContent = text;
  const half = widthOf(tip, text) / 2;
  tip.style.transform = `translateX(${Math.min(scale.width - half * 2, Math.max(0, at - half))}px)`;
}

/** Asks the browser only when the length of the text changes: digits are equally wide. */
const widths = new WeakMap<HTMLElement, { readonly length: number; readonly width: number }>();
function widthOf(tip: HTMLElement, text: string): number {
  const known = widths.get(tip);
  if (known?.length === text.length) return known.width;
  const width = tip.offsetWidth;
  widths.set(tip, { length: text.length, width });
  return width;
}

const hideTip = ({ tip }: OverviewParts): void => {
  tip.hidden = true;
};
