import { DataSet } from "vis-data/esnext";
import { Timeline, type DataItem } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { Day } from "../../../domain/day.ts";
import { sameRange, type TimeRange } from "../../../domain/time-range.ts";
import type { Widget } from "../widget.ts";
import type { DetailItem } from "./detail-items.ts";
import { itemElement } from "./item-element.ts";

export type DetailProps = {
  /** The days between the left and the right edge. */
  readonly extent: TimeRange;
  readonly limits: TimeRange;
  readonly items: readonly DetailItem[];
  /** Of the host, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/** What a reader did in the widget. */
export type DetailEvents = {
  readonly onMove: (extent: TimeRange) => void;
  readonly onMoved: () => void;
  readonly onPick: (item: DetailItem) => void;
};

const MS_PER_DAY = 86_400_000;
const instant = (day: number): number => day * MS_PER_DAY;
const nearestDay = (time: Date): Day => Math.round(time.getTime() / MS_PER_DAY) as Day;

/** Items of vis-timeline carry ours. */
type VisItem = DataItem & { readonly own: DetailItem };

/**
 * vis-timeline as a view of few, chosen items. Its own axis is off (it would follow the machine's time zone), and so
 * are its selection and its animations. What it is told isn't told back.
 */
export function createDetail(
  host: HTMLElement,
  first: DetailProps,
  events: DetailEvents,
): Widget<DetailProps> {
  const shown = new DataSet<VisItem>();
  const labels = new Map<string, HTMLElement>();
  let heldByUser = false;
  let extent = first.extent;
  const timeline = new Timeline(host, shown as unknown as DataSet<DataItem>, {
    width: "100%",
    height: first.height,
    autoResize: false, // it would measure itself every second, and have the page laid out for it
    showCurrentTime: false,
    showMajorLabels: false,
    showMinorLabels: false,
    selectable: false,
    stack: false, // lanes are chosen already; classes place the items
    orientation: { axis: "bottom", item: "top" },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    horizontalScroll: false,
    verticalScroll: false,
    zoomMin: instant(2),
    // Called whenever vis-timeline likes; an element that looks like the one it has it would throw away.
    template: ({ own }: VisItem) => {
      const label = labels.get(own.key) ?? itemElement(own);
      labels.set(own.key, label);
      return label;
    },
  });
  const place = (next: TimeRange): void => {
    extent = next;
    timeline.setWindow(instant(next.start), instant(next.end), { animation: false });
  };
  place(first.extent);

  timeline.on("rangechange", ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return;
    heldByUser = true;
    const from = nearestDay(start);
    extent = { start: from, end: Math.max(from + 1, nearestDay(end)) as Day };
    events.onMove(extent);
  });
  timeline.on("rangechanged", ({ byUser }: { byUser: boolean }) => {
    if (!byUser) return;
    heldByUser = false;
    events.onMoved();
  });
  timeline.on("click", ({ item }: { item: string | null }) => {
    const picked = item === null ? null : shown.get(item);
    if (picked !== null) events.onPick(picked.own);
  });

  return {
    update: (next, previous) => {
      if (previous === null || !sameRange(next.limits, previous.limits)) {
        timeline.setOptions({ min: instant(next.limits.start), max: instant(next.limits.end) });
      }
      if (previous !== null && previous.height !== next.height) timeline.setOptions({ height: next.height });
      if (previous !== null && previous.width !== next.width) timeline.redraw();
      if (previous === null || previous.items !== next.items) {
        replaceItems(shown, next.items);
        widenLabels(labels, next.items);
      }
      if (!heldByUser && !sameRange(extent, next.extent)) place(next.extent);
    },
    destroy: () => timeline.destroy(),
  };
}

/** Touches only what came or went: an item that stays keeps its element, and with it the focus. */
function replaceItems(shown: DataSet<VisItem>, items: readonly DetailItem[]): void {
  const wanted = new Map(items.map((item) => [item.key, item]));
  const gone = shown.getIds().filter((id) => !wanted.has(String(id)));
  const fresh = items.filter(({ key }) => shown.get(key) === null);
  if (gone.length > 0) shown.remove(gone);
  if (fresh.length > 0) shown.add(fresh.map(visItem));
}

/** Room for labels changes with every step of zooming; the elements stay. */
function widenLabels(labels: Map<string, HTMLElement>, items: readonly DetailItem[]): void {
  const keys = new Set(items.map(({ key }) => key));
  for (const key of labels.keys()) if (!keys.has(key)) labels.delete(key);
  for (const item of items) {
    if (item.type === "event") labels.get(item.key)?.style.setProperty("max-width", `${item.labelPixels}px`);
  }
}

const visItem = (item: DetailItem): VisItem => ({
  id: item.key,
  type: "range",
  content: item.key,
  start: instant(item.days.start),
  end: instant(item.days.end),
  className: classOf(item),
  own: item,
});

const classOf = (item: DetailItem): string =>
  item.type === "rest"
    ? `detail-rest detail-lane-${item.lane}`
    : `detail-event detail-lane-${item.lane} detail-kind-${item.kind} detail-${item.shape} detail-label-${item.side}${item.selected ? " detail-selected" : ""}`;
