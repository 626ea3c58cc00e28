import type { Day } from "../../../domain/day.ts";
import { lastDay, type TimeRange } from "../../../domain/time-range.ts";
import { daysOfEvent, selectedEvent } from "../../../state/actions/step.ts";
import { countIn } from "../../../state/index/time-index.ts";
import type { Snapshot } from "../../../state/snapshot.ts";
import { activeRange } from "../../../state/view-state.ts";
import { subscribe, type View } from "../../../state/view.ts";
import type { DateWords } from "../../words/date-words.ts";
import type { Strings } from "../../words/strings.ts";
import { whyEmpty } from "../announce/asides.ts";
import { createFrame } from "../../parts/frame.ts";
import { rangeLimits } from "../limits.ts";
import { whenResized, whenThemed } from "../observe.ts";
import { xOf, type TimeScale } from "../time-scale.ts";
import { updater } from "../widget.ts";
import { createCompareLayer } from "./compare-layer.ts";
import { overviewExtent } from "./extent.ts";
import { bindBrush } from "./gestures.ts";
import { createTip, type TipOccasion } from "./tip.ts";
import { createOverview, type OverviewElements } from "./overview-widget.ts";

export type OverviewParts = OverviewElements & {
  readonly root: HTMLElement;
  readonly tip: HTMLElement;
  readonly comparison: HTMLCanvasElement;
};

/** Keeps the overview drawn and held in hand until the function that it returns is called. */
export function runOverview(view: View, parts: OverviewParts, strings: Strings): () => void {
  const widget = createOverview(parts);
  const update = updater(widget);
  const comparison = createCompareLayer(parts.comparison);
  const updateComparison = updater(comparison);
  const tip = createTip(parts.tip);
  const selectedDays = rememberedDays(view);
  let size = parts.root.getBoundingClientRect();
  let themeRevision = 0;
  let pointerX: number | null = null;

  const scale = (): TimeScale => ({
    extent: overviewExtent(view.store.getState(), view.snapshot()),
    width: Math.max(1, size.width),
  });
  const label = (days: TimeRange, x: number, during: TipOccasion): void =>
    tip.show(labelOf(view.snapshot(), days, strings.timeline), x, size.width, during);

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
    describeHandles(view, parts, range, dates);
    if (state.preview === null || state.playing) tip.hide("dragging");
    else label(range, pointerX ?? xOf(scale(), (range.start + range.end) / 2), "dragging");
  });

  const stops = [
    subscribe(view, frame.request),
    whenResized(parts.root, () => {
      size = parts.root.getBoundingClientRect();
      frame.request();
    }),
    whenThemed(() => {
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
        if (days === null) tip.hide("hovering");
        else label(days, x, "hovering");
      },
    }),
    frame.cancel,
    widget.destroy,
    comparison.destroy,
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
  const spoken = dates.dayAloud(now);
  if (slider.getAttribute("aria-valuetext") !== spoken) {
    slider.setAttribute("aria-valuenow", String(now));
    slider.setAttribute("aria-valuetext", spoken);
  }
  slider.setAttribute("aria-valuemin", String(least));
  slider.setAttribute("aria-valuemax", String(most));
}
