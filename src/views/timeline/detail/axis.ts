import { readColours, type OverviewColours } from "../overview/draw.ts";
import { ticksOf } from "../overview/ticks.ts";
import type { DateWords } from "../../words/date-words.ts";
import type { TimeScale } from "../time-scale.ts";

/** Names stand in a strip at the top, in CSS pixels; as in detail.css. */
const STRIP_PIXELS = 18;

export type Axis = {
  readonly draw: (scale: TimeScale, height: number, dates: DateWords) => void;
  /** Reads the theme's colours anew at the next drawing. */
  readonly forgetColours: () => void;
};

/** Days, months and years above the detail's events, and their lines behind them. */
export function createAxis(canvas: HTMLCanvasElement): Axis {
  const context = canvas.getContext("2d");
  let colours: OverviewColours | null = null;
  return {
    draw: (scale, height, dates) => {
      if (context === null) return;
      colours ??= readColours(canvas);
      clear(canvas, context, scale.width, height);
      drawTicks(context, scale, height, dates, colours);
    },
    forgetColours: () => {
      colours = null;
    },
  };
}

function clear(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const ratio = window.devicePixelRatio;
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== tall) canvas.height = tall;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

function drawTicks(
  context: CanvasRenderingContext2D,
  scale: TimeScale,
  height: number,
  dates: DateWords,
  colours: OverviewColours,
): void {
  context.textBaseline = "middle";
  for (const { x, label, strong } of ticksOf(scale, dates)) {
    context.fillStyle = colours.rule;
    context.globalAlpha = strong ? 1 : 0.6;
    context.fillRect(Math.round(x), 0, 1, height);
    context.globalAlpha = 1;
    context.fillStyle = strong ? colours.ink : colours.inkMuted;
    context.font = `${strong ? 600 : 400} 11px ${colours.font}`;
    const fits = x + 4 + context.measureText(label).width < scale.width;
    if (fits) context.fillText(label, x + 4, STRIP_PIXELS / 2 + 1);
  }
}
