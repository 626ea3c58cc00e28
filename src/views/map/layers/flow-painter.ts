import type { Context } from "../../parts/picture.ts";
import type { Flow } from "../scene/flows.ts";
import { onScreen, type ScreenPoint, type Viewport } from "../scene/viewport.ts";
import type { MapTheme } from "./map-theme.ts";

/** An arrow from where an event set out to where it led, bent so that there and back don't cover each other. */
export function paintFlows(
  context: Context,
  viewport: Viewport,
  flows: readonly Flow[],
  theme: MapTheme,
): void {
  for (const { from, to } of flows) {
    const [start] = onScreen(viewport, from.x, from.y, viewport.width);
    const end = onScreen(viewport, to.x, to.y, viewport.width).toSorted(
      (a, b) => distance(a, start) - distance(b, start),
    )[0];
    if (start === undefined || end === undefined) continue;
    for (const [colour, width] of [
      [theme.halo, 5],
      [theme.ink, 2],
    ] as const) {
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = width;
      paintArrow(context, start, end);
    }
  }
}

const distance = (a: ScreenPoint, b: ScreenPoint | undefined): number =>
  b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);

/** Pixels that the arrow keeps from the middle of a symbol, so that it begins and ends beside it. */
const CLEARANCE = 18;

function paintArrow(context: Context, from: ScreenPoint, to: ScreenPoint): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(dx, dy) < 3 * CLEARANCE) return;
  const control = { x: from.x + dx / 2 + dy * 0.18, y: from.y + dy / 2 - dx * 0.18 };
  const start = towards(from, control, CLEARANCE);
  const end = towards(to, control, CLEARANCE);
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  context.beginPath();
  context.moveTo(end.x, end.y);
  for (const side of [-1, 1]) {
    context.lineTo(end.x - 11 * Math.cos(angle + side * 0.42), end.y - 11 * Math.sin(angle + side * 0.42));
  }
  context.closePath();
  context.fill();
}

function towards(from: ScreenPoint, to: ScreenPoint, pixels: number): ScreenPoint {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return { x: from.x + Math.cos(angle) * pixels, y: from.y + Math.sin(angle) * pixels };
}
