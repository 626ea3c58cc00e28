import { hull, overlaps, type TimeRange } from "../../../domain/time-range.ts";
import { commitPreview, commitRange, previewRange } from "../../../state/actions/range.ts";
import { selectEvent } from "../../../state/actions/selection.ts";
import { subscribe, type View } from "../../../state/view.ts";
import { createFrame } from "../frame.ts";
import { rangeLimits } from "../limits.ts";
import { overviewExtent } from "../overview/extent.ts";
import { updater } from "../widget.ts";
import { drawAxis } from "./axis.ts";
import { detailItems, MOST_LANES, type DetailItem } from "./detail-items.ts";
import { createDetail, type DetailProps } from "./detail-widget.ts";
import { bindItemKeys } from "./item-keys.ts";

export type DetailParts = {
  readonly root: HTMLElement;
  readonly host: HTMLElement;
  /** What the widget fills; it sets the style of its container. */
  readonly pane: HTMLElement;
  readonly axis: HTMLCanvasElement;
  readonly empty: HTMLElement;
};

/** As in detail.css. */
const LANE_PIXELS = 25;
/** More items than these are left as they are while the hand moves, and chosen anew when it rests. */
const FEW_ITEMS = 40;
const REST_MS = 120;

/** Keeps the detail in step with the view until the function that it returns is called. */
export function runDetail(view: View, { root, host, pane, axis, empty }: DetailParts): () => void {
  let size = host.getBoundingClientRect();
  let items: readonly DetailItem[] = [];
  let chosenFor: unknown = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const extent = (): TimeRange => shownDays(view);
  const choose = (): void => {
    const lanes = Math.min(MOST_LANES, Math.max(1, Math.floor(size.height / LANE_PIXELS) - 1));
    const choice = detailItems(view, { extent: extent(), width: Math.max(1, size.width) }, lanes);
    items = choice.items;
    if (choice.missing.length > 0) void view.corpus.load(choice.missing).then(chooseAndDraw);
  };
  const props = (): DetailProps => ({
    extent: extent(),
    limits: rangeLimits(view),
    items,
    height: size.height,
  });

  choose();
  const widget = createDetail(pane, props(), {
    onMove: (next) => previewRange(view, next),
    onMoved: () => commitPreview(view),
    onPick: (item) => pick(view, item),
  });
  const update = updater(widget);

  const draw = (): void => {
    const moving = view.store.getState().preview !== null && view.snapshot().total > FEW_ITEMS;
    root.dataset["moving"] = String(moving);
    empty.hidden = view.snapshot().total > 0;
    drawAxis(axis, { extent: extent(), width: Math.max(1, size.width) }, view.store.getState().language);
    if (moving) return;
    update(props());
  };
  const frame = createFrame(draw);
  function chooseAndDraw(): void {
    choose();
    frame.request();
  }

  const onChange = (): void => {
    const key = `${view.store.getState().preview === null} ${selectionKey(view)}`;
    const same = chosenFor === view.snapshot() && lastKey === key;
    chosenFor = view.snapshot();
    lastKey = key;
    frame.request();
    if (same) return;
    clearTimeout(rest);
    if (view.snapshot().total <= FEW_ITEMS) choose();
    else rest = setTimeout(chooseAndDraw, REST_MS);
  };
  let lastKey = "";

  const resized = new ResizeObserver(() => {
    size = host.getBoundingClientRect();
    chooseAndDraw();
  });
  resized.observe(host);
  const themed = new MutationObserver(frame.request);
  themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const unsubscribe = subscribe(view, onChange);
  const unbindKeys = bindItemKeys(host, (id) => {
    const item = items.find((candidate) => candidate.key === id);
    if (item !== undefined) pick(view, item);
  });
  draw();
  return () => {
    clearTimeout(rest);
    unsubscribe();
    unbindKeys();
    themed.disconnect();
    resized.disconnect();
    frame.cancel();
    widget.destroy();
  };
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

const selectionKey = (view: View): string => {
  const { selection } = view.store.getState();
  return selection.kind === "event" ? selection.id : "";
};

function pick(view: View, item: DetailItem): void {
  switch (item.type) {
    case "event":
      return selectEvent(view, item.id);
    case "rest":
      return commitRange(view, item.days);
  }
}
