import { readColours } from "../overview/draw.ts";
import { ticksOf } from "../overview/ticks.ts";
import type { TimeScale } from "../time-scale.ts";

/** Names stand in a strip at the top, in CSS pixels; as in detail.css. */
const STRIP_PIXELS = 18;

/** Days, months and years above the detail's events, and their lines behind them. */
export function drawAxis(canvas: HTMLCanvasElement, scale: TimeScale, language: string): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const ratio = window.devicePixelRatio;
  const height = canvas.clientHeight;
  canvas.width = Math.round(scale.width * ratio);
  canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const colours = readColours(canvas);
  context.textBaseline = "middle";
  for (const { x, label, strong } of ticksOf(scale, language)) {
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
