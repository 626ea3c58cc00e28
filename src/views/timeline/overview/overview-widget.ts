import type { TimeRange } from "../../../domain/time-range.ts";
import { uncoveredIn, type Coverage } from "../../../state/coverage.ts";
import type { Density } from "../../../state/index/density.ts";
import type { DateWords } from "../../words/date-words.ts";
import { sameScale, type TimeScale } from "../time-scale.ts";
import { showPicture } from "../../parts/picture.ts";
import type { Widget } from "../widget.ts";
import { barsOf } from "./bars.ts";
import { drawOverview, readColours, type OverviewColours } from "./draw.ts";
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

/**
 * The density of all days. Scrubbing doesn't touch it: it is drawn again only when the filters, the stretch shown, the
 * size or the theme change, and shown as a finished picture, which no frame hands on again.
 */
export function createOverview(canvas: HTMLCanvasElement): Widget<OverviewProps> {
  let colours: OverviewColours | null = null;
  return {
    update: (next, previous) => {
      if (previous !== null && !isPictureChanged(next, previous)) return;
      const dressed =
        colours !== null && next.themeRevision === previous?.themeRevision ? colours : readColours(canvas);
      colours = dressed;
      const ratio = window.devicePixelRatio;
      const picture = {
        scale: next.scale,
        height: next.height,
        bars: barsOf(next.scale, next.density, next.ghost),
        ticks: ticksOf(next.scale, next.dates),
        uncovered: next.coverage === null ? [] : uncoveredIn(next.coverage, next.scale.extent),
        selected: next.selected,
      };
      const [wide, tall] = [Math.round(next.scale.width * ratio), Math.round(next.height * ratio)];
      showPicture(canvas, wide, tall, (context) => {
        context.scale(ratio, ratio);
        drawOverview(context, picture, dressed);
      });
    },
    destroy: () => canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(null),
  };
}

const PICTURE = ["height", "density", "ghost", "selected", "dates", "themeRevision"] as const;

const isPictureChanged = (next: OverviewProps, previous: OverviewProps): boolean =>
  PICTURE.some((field) => next[field] !== previous[field]) || !sameScale(next.scale, previous.scale);
