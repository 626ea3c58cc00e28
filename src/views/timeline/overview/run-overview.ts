import type { Day } from "../../../domain/day.ts";
import { lastDay, type TimeRange } from "../../../domain/time-range.ts";
import { daysOfEvent, selectedEvent } from "../../../state/actions/step.ts";
import { countIn } from "../../../state/index/time-index.ts";
import type { Snapshot } from "../../../state/snapshot.ts";
import { activeRange, type ViewState } from "../../../state/view-state.ts";
import { subscribe, type View } from "../../../state/view.ts";
import type { DateWords } from "../../words/date-words.ts";
import type { Strings } from "../../words/strings.ts";
import { whyEmpty } from "../announce/asides.ts";
import { createFrame } from "../../parts/frame.ts";
import { rangeLimits } from "../limits.ts";
import { watchTheme } from "../../parts/watch-theme.ts";
import { whenFocusMoves, whenResized } from "../observe.ts";
import { xOf, type TimeScale } from "../time-scale.ts";
import { updater } from "../widget.ts";
import { createCompareLayer } from "./compare-layer.ts";
import { overviewExtent } from "./extent.ts";
import { bindBrush } from "./gestures.ts";
import { createBrushLayer } from "./brush-layer.ts";
import { windowOf, type Tip } from "./draw-brush.ts";
import { createOverview } from "./overview-widget.ts";

export type OverviewParts = {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly comparison: HTMLCanvasElement;
  readonly brush: HTMLCanvasElement;
  /** What a hand takes hold of, where the brush is drawn. */
  readonly window: HTMLElement;
  readonly start: HTMLElement;
  readonly end: HTMLElement;
};

/** Keeps the overview drawn and held in hand until the function that it returns is called. */
export function runOverview(view: View, parts: OverviewParts, strings: Strings): () => void {
  const widgets = {
    density: createOverview(parts.canvas),
    comparison: createCompareLayer(parts.comparison),
    brush: createBrushLayer(parts.brush),
  };
  const update = updater(widgets.density);
  const updateComparison = updater(widgets.comparison);
  const updateBrush = updater(widgets.brush);
  const selectedDays = rememberedDays(view);
  let size = parts.root.getBoundingClientRect();
  let themeRevision = 0;
  /** Where the pointer is while it drags. */
  let pointerX: number | null = null;
  let hovered: { readonly days: TimeRange; readonly x: number } | null = null;

  const scale = (): TimeScale => ({
    extent: overviewExtent(view.store.getState(), view.snapshot()),
    width: Math.max(1, size.width),
  });
  const tip = (state: ViewState): Tip | null => {
    const isDragged = state.preview !== null && !state.playing;
    const days = isDragged ? state.preview : hovered?.days;
    if (days == null) return null;
    const x = isDragged ? (pointerX ?? xOf(scale(), (days.start + days.end) / 2)) : hovered!.x;
    return { text: labelOf(view.snapshot(), days, strings.timeline), direction: strings.direction, x };
  };

  const frame = createFrame(() => {
    const state = view.store.getState();
    const { density, ghost, coverage } = view.snapshot();
    const range = activeRange(state);
    const selected = selectedDays();
    const { dates } = strings;
    const picture = { scale: scale(), height: size.height, density, ghost, coverage, range, selected };
    const props = { ...picture, compare: state.compare, dates, themeRevision };
    update(props);
    updateComparison(props);
    updateBrush({ ...props, focused: focusedEnd(parts), tip: tip(state) });
    placeHandles(parts, props.scale, view.settled.snapshot().range);
    describeHandles(view, parts, range, dates);
  });

  const stops = [
    subscribe(view, frame.request),
    view.settled.subscribe(frame.request),
    whenFocusMoves(parts.root, frame.request),
    whenResized(parts.root, () => {
      size = parts.root.getBoundingClientRect();
      frame.request();
    }),
    watchTheme(() => {
      themeRevision += 1;
      frame.request();
    }),
    bindBrush({
      view,
      root: parts.root,
      scale,
      onDrag: (x) => {
        pointerX = x;
      },
      onHover: (days, x) => {
        pointerX = null;
        hovered = days === null ? null : { days, x };
        frame.request();
      },
    }),
    frame.cancel,
    ...Object.values(widgets).map(({ destroy }) => destroy),
  ];
  frame.request();
  return () => stops.forEach((stop) => stop());
}

/** "12 Dec – 19 Dec 2016 · 14 events", and where there is none, why. */
function labelOf(snapshot: Snapshot, days: TimeRange, words: Strings["timeline"]): string {
  const count = countIn(snapshot.passing, days);
  const why = count > 0 ? null : whyEmpty(snapshot, days, words);
  return words.rangeAndCount(days, count) + (why === null ? "" : ` · ${why}`);
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

/** The end whose focus the browser would show, which is drawn where the brush is. */
function focusedEnd({ start, end }: OverviewParts): "start" | "end" | null {
  if (start.matches(":focus-visible")) return "start";
  return end.matches(":focus-visible") ? "end" : null;
}

/** Nothing is written that is there already: a write alone has the browser look at the page's layers. */
function placeHandles({ window: pane, start, end }: OverviewParts, scale: TimeScale, range: TimeRange): void {
  const [left, right] = windowOf(scale, range);
  const [from, to] = [`translateX(${left}px)`, `translateX(${right}px)`];
  if (start.style.transform === from && end.style.transform === to) return;
  pane.style.width = `${right - left}px`;
  pane.style.transform = start.style.transform = from;
  end.style.transform = to;
}

function describeHandles(
  view: View,
  { start, end }: OverviewParts,
  range: TimeRange,
  dates: DateWords,
): void {
  const limits = rangeLimits(view);
  describe(start, range.start, limits.start, lastDay(range), dates);
  describe(end, lastDay(range), range.start, lastDay(limits), dates);
}

function describe(slider: HTMLElement, now: Day, least: Day, most: Day, dates: DateWords): void {
  write(slider, "aria-valuenow", String(now));
  write(slider, "aria-valuetext", dates.dayAloud(now));
  write(slider, "aria-valuemin", String(least));
  write(slider, "aria-valuemax", String(most));
}

function write(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
