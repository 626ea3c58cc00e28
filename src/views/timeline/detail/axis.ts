import { sizeCanvas } from "../../parts/picture.ts";
import { readColours, type OverviewColours } from "../overview/draw.ts";
import { ticksOf, type Tick } from "../overview/ticks.ts";
import type { DateWords } from "../../words/date-words.ts";
import { sameScale, type TimeScale } from "../time-scale.ts";

/** Names stand in a strip at the top, in CSS pixels; as in detail.css. */
const STRIP_PIXELS = 18;

export type Axis = {
  readonly draw: (scale: TimeScale, dates: DateWords) => void;
  /** Reads the theme's colours anew at the next drawing. */
  readonly forgetColours: () => void;
};

/**
 * Days, months and years in a strip above the detail's events, and their lines behind them: a canvas one pixel high that
 * is stretched, since what a browser hands on for each step of scrubbing grows with a canvas's size.
 */
export function createAxis(strip: HTMLCanvasElement, lines: HTMLCanvasElement): Axis {
  const names = strip.getContext("2d");
  const rules = lines.getContext("2d");
  let colours: OverviewColours | null = null;
  let drawn: { readonly scale: TimeScale; readonly dates: DateWords } | null = null;
  return {
    draw: (scale, dates) => {
      if (names === null || rules === null) return;
      if (drawn?.dates === dates && sameScale(drawn.scale, scale)) return;
      drawn = { scale, dates };
      colours ??= readColours(strip);
      const ratio = window.devicePixelRatio;
      clear(names, scale.width * ratio, STRIP_PIXELS * ratio);
      names.scale(ratio, ratio);
      clear(rules, scale.width * ratio, 1);
      rules.scale(ratio, 1);
      for (const tick of ticksOf(scale, dates)) {
        drawLine(rules, tick, colours);
        drawName(names, tick, scale.width, colours);
      }
    },
    forgetColours: () => {
      colours = null;
      drawn = null;
    },
  };
}

/** Clears a canvas that is to have so many device pixels. */
function clear(context: CanvasRenderingContext2D, width: number, height: number): void {
  const { canvas } = context;
  const [wide, tall] = [Math.round(width), Math.round(height)];
  sizeCanvas(canvas, wide, tall);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, wide, tall);
}

function drawLine(context: CanvasRenderingContext2D, { x, strong }: Tick, colours: OverviewColours): void {
  context.fillStyle = colours.rule;
  context.globalAlpha = strong ? 1 : 0.6;
  context.fillRect(Math.round(x), 0, 1, 1);
}

function drawName(
  context: CanvasRenderingContext2D,
  { x, label, strong }: Tick,
  width: number,
  colours: OverviewColours,
): void {
  context.textBaseline = "middle";
  context.fillStyle = strong ? colours.ink : colours.inkMuted;
  context.font = `${strong ? 600 : 400} 11px ${colours.font}`;
  const fits = x + 4 + context.measureText(label).width < width;
  if (fits) context.fillText(label, x + 4, STRIP_PIXELS / 2 + 1);
}
