import type { Context } from "../../parts/picture.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { xOf, type TimeScale } from "../time-scale.ts";

const BAND_PIXELS = 5;
const STROKE_PIXELS = 5;
/** A narrower stretch can't be told from the line of the axis. */
const LEAST_PIXELS = 2;

/** A low band of hatching on the axis, at `floor` pixels from the top, over the days that no article covers. */
export function drawUncovered(
  context: Context,
  scale: TimeScale,
  floor: number,
  uncovered: readonly TimeRange[],
  colour: string,
): void {
  context.save();
  context.beginPath();
  for (const { start, end } of uncovered) {
    const left = Math.max(0, xOf(scale, start));
    const wide = Math.min(scale.width, xOf(scale, end)) - left;
    if (wide >= LEAST_PIXELS) context.rect(left, floor - BAND_PIXELS, wide, BAND_PIXELS);
  }
  context.clip();
  context.beginPath();
  for (let x = 0; x < scale.width + BAND_PIXELS; x += STROKE_PIXELS) {
    context.moveTo(x - BAND_PIXELS, floor);
    context.lineTo(x, floor - BAND_PIXELS);
  }
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}
