import { hull, overlaps, type TimeRange } from "../../../domain/time-range.ts";
import { commitPreview, commitRange, previewRange } from "../../../state/actions/range.ts";
import { selectEvent } from "../../../state/actions/selection.ts";
import type { Snapshot } from "../../../state/snapshot.ts";
import { subscribe, type View } from "../../../state/view.ts";
import type { Strings } from "../../words/strings.ts";
import { whenDrawn } from "../../parts/drawing.ts";
import { createFrame } from "../../parts/frame.ts";
import { rangeLimits } from "../limits.ts";
import { overviewExtent } from "../overview/extent.ts";
import { watchTheme } from "../../parts/watch-theme.ts";
import { whenResized } from "../observe.ts";
import { updater } from "../widget.ts";
import { shapeRange } from "../window-mode.ts";
import { createAxis } from "./axis.ts";
import { MOST_LANES, type DetailItem } from "./detail-items.ts";
import { createDetail, type DetailProps } from "./detail-widget.ts";
import { createItemSource } from "./item-source.ts";
import { bindItemKeys } from "./item-keys.ts";

export type DetailParts = {
  readonly root: HTMLElement;
  readonly host: HTMLElement;
  /** What the widget fills; it sets the style of its container. */
  readonly pane: HTMLElement;
  readonly names: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
  readonly empty: HTMLElement;
};

/** As in detail.css. */
const LANE_PIXELS = 25;
/** More items than these are left as they are while the hand moves, and chosen anew when it rests. */
const FEW_ITEMS = 40;
/** Few items follow the hand as long as drawing them last took no more than so many milliseconds of a frame's 16. */
const LIVE_MS = 4;
const REST_MS = 120;
/** Details that come so soon are waited for: one picture in place of two. */
const FIRST_DETAILS_MS = 250;

/**
 * Keeps the detail in step with the view until the function that it returns is called. `onDrawn` is called once its
 * first items are on the page.
 */
export function runDetail(
  view: View,
  { root, host, pane, names, lines, empty }: DetailParts,
  strings: Strings,
  onDrawn: () => void,
): () => void {
  const axis = createAxis(names, lines);
  let size = measure(host);
  let chosenFor = "";
  let chosenFrom: Snapshot | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let callOff: (() => void) | null = null;
  /** What drawing the items took last time. */
  let drawingMs = 0;
  let waitsForDetails = true;

  const source = createItemSource(view, strings, () => chooseAndDraw());
  const props = (): DetailProps => ({
    extent: shownDays(view),
    limits: rangeLimits(view),
    items: source.items(),
    ...size,
  });
  const choose = (): void =>
    source.choose({ extent: shownDays(view), width: size.width }, lanesIn(size.height));

  choose();
  const widget = createDetail(pane, props(), {
    onMove: (next) => {
      const { windowMode, committed } = view.store.getState();
      previewRange(view, shapeRange(windowMode, committed, next, rangeLimits(view)));
    },
    onMoved: () => commitPreview(view),
    onPick: (item) => pick(view, item),
  });
  const update = updater(widget);
  const isLive = (): boolean => view.snapshot().total <= FEW_ITEMS && drawingMs <= LIVE_MS;
  const frame = createFrame(() => {
    const state = view.store.getState();
    const moving = state.preview !== null && !isLive();
    if (root.dataset["moving"] !== String(moving)) root.dataset["moving"] = String(moving);
    axis.draw({ extent: shownDays(view), width: size.width }, strings.dates);
    if (moving || (waitsForDetails && source.isFetching())) return;
    empty.hidden = view.snapshot().total > 0;
    const begin = performance.now();
    update(props());
    drawingMs = performance.now() - begin;
    waitsForDetails = false;
    onDrawn();
  });
  const late = setTimeout(() => {
    if (!waitsForDetails) return;
    waitsForDetails = false;
    frame.request();
  }, FIRST_DETAILS_MS);
  const chooseAndDraw = (): void => {
    choose();
    frame.request();
  };
  /** What was asked for, an article say, is drawn first. */
  const chooseAtRest = (): void => {
    callOff?.();
    callOff = whenDrawn(chooseAndDraw);
  };
  const onChange = (): void => {
    frame.request();
    const key = choiceKey(view);
    if (chosenFrom === view.snapshot() && chosenFor === key) return;
    chosenFrom = view.snapshot();
    chosenFor = key;
    clearTimeout(rest);
    if (isLive()) choose();
    else rest = setTimeout(chooseAtRest, REST_MS);
  };

  const stops = [
    subscribe(view, onChange),
    bindItemKeys(host, (key) => {
      const item = source.items().find((candidate) => candidate.key === key);
      if (item === undefined) return;
      if (item.type === "rest") host.focus(); // the item is about to go, and would take the focus along
      pick(view, item);
    }),
    whenResized(host, () => {
      const { width, height } = size;
      size = measure(host);
      if (size.width !== width || size.height !== height) chooseAndDraw();
    }),
    watchTheme(() => {
      axis.forgetColours();
      frame.request();
    }),
    source.stop,
    () => clearTimeout(rest),
    () => clearTimeout(late),
    () => callOff?.(),
    frame.cancel,
    widget.destroy,
  ];
  frame.request();
  return () => stops.forEach((stop) => stop());
}

function measure(host: HTMLElement): { readonly width: number; readonly height: number } {
  const { width, height } = host.getBoundingClientRect();
  return { width: Math.max(1, width), height };
}

/** The last lane that fits is kept for the counted rest. */
const lanesIn = (height: number): number =>
  Math.min(MOST_LANES, Math.max(1, Math.floor(height / LANE_PIXELS) - 1));

/** What the choice of items depends on beside the snapshot. */
function choiceKey(view: View): string {
  const { preview, selection } = view.store.getState();
  const { start, end } = shownDays(view);
  return [preview === null, selection.kind === "event" ? selection.id : "", start, end].join(" ");
}

/** The range, as far as the overview shows it: a far outlier doesn't squeeze the rest here either. */
function shownDays(view: View): TimeRange {
  const { range } = view.snapshot();
  const overview = overviewExtent(view.store.getState(), view.snapshot());
  if (!overlaps(range, overview)) return range;
  const whole = hull(range, overview);
  return whole.start === overview.start && whole.end === overview.end
    ? range
    : {
        start: range.start > overview.start ? range.start : overview.start,
        end: range.end < overview.end ? range.end : overview.end,
      };
}

function pick(view: View, item: DetailItem): void {
  switch (item.type) {
    case "event":
      return selectEvent(view, item.id);
    case "rest":
      return commitRange(view, item.days);
  }
}
