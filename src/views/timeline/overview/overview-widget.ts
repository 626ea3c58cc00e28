import type { TimeRange } from "../../../domain/time-range.ts";
import { uncoveredIn, type Coverage } from "../../../state/coverage.ts";
import type { Density } from "../../../state/index/density.ts";
import type { DateWords } from "../../words/date-words.ts";
import { xOf, type TimeScale } from "../time-scale.ts";
import type { Widget } from "../widget.ts";
import { barsOf } from "./bars.ts";
import { drawOverview, readColours } from "./draw.ts";
import { ticksOf } from "./ticks.ts";

export type OverviewProps = {
  readonly scale: TimeScale;
  readonly height: number;
  readonly density: Density;
  readonly ghost: Density;
  readonly range: TimeRange;
  readonly selected: TimeRange | null;
  /** The second range of a comparison. */
  readonly compare: TimeRange | null;
  readonly coverage: Coverage | null;
  readonly dates: DateWords;
  /** Another number when the theme changed. */
  readonly themeRevision: number;
};

/** What the widget draws on; it owns their size and position. */
export type OverviewElements = {
  readonly canvas: HTMLCanvasElement;
  readonly before: HTMLElement;
  readonly after: HTMLElement;
  readonly window: HTMLElement;
  readonly start: HTMLElement;
  readonly end: HTMLElement;
};

/**
 * The density drawing with the brush over it. A step of scrubbing moves the brush alone, by transforms: the drawing
 * is done again only when the filters, the stretch shown, the size or the theme change.
 */
export function createOverview(elements: OverviewElements): Widget<OverviewProps> {
  const context = elements.canvas.getContext("2d");
  return {
    update: (next, previous) => {
      if (context !== null && (previous === null || isPictureChanged(next, previous))) {
        sizeCanvas(elements.canvas, context, next);
        drawOverview(
          context,
          {
            scale: next.scale,
            height: next.height,
            bars: barsOf(next.scale, next.density, next.ghost),
            ticks: ticksOf(next.scale, next.dates),
            uncovered: next.coverage === null ? [] : uncoveredIn(next.coverage, next.scale.extent),
            selected: next.selected,
          },
          readColours(elements.canvas),
        );
      }
      placeBrush(elements, next);
    },
    destroy: () => context?.clearRect(0, 0, elements.canvas.width, elements.canvas.height),
  };
}

const PICTURE = ["height", "density", "ghost", "selected", "dates", "themeRevision"] as const;

const isPictureChanged = (next: OverviewProps, previous: OverviewProps): boolean =>
  PICTURE.some((field) => next[field] !== previous[field]) ||
  next.scale.width !== previous.scale.width ||
  next.scale.extent.start !== previous.scale.extent.start ||
  next.scale.extent.end !== previous.scale.extent.end;

export function sizeCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { scale, height }: Pick<OverviewProps, "scale" | "height">,
): void {
  const ratio = window.devicePixelRatio;
  const [wide, tall] = [Math.round(scale.width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== tall) canvas.height = tall;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** Ends beyond the edges stand at the edge, so that a hand can always reach them. */
function placeBrush(
  { before, after, window: pane, start, end }: OverviewElements,
  props: OverviewProps,
): void {
  const { scale, range } = props;
  const inside = (x: number): number => Math.min(scale.width, Math.max(0, x));
  const left = inside(xOf(scale, range.start));
  const right = inside(xOf(scale, range.end));
  before.style.transform = `scaleX(${left / scale.width})`;
  after.style.transform = `scaleX(${(scale.width - right) / scale.width})`;
  pane.style.transform = `translateX(${left}px)`;
  pane.style.width = `${Math.max(1, right - left)}px`;
  start.style.transform = `translateX(${left}px)`;
  end.style.transform = `translateX(${right}px)`;
}
