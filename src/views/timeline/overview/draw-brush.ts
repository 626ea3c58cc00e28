import type { TimeRange } from "../../../domain/time-range.ts";
import { xOf, type TimeScale } from "../time-scale.ts";
import { floorOf, type OverviewColours } from "./draw.ts";

/** Words over a point of the overview, `x` in CSS pixels from its left edge. */
export type Tip = { readonly text: string; readonly direction: "ltr" | "rtl"; readonly x: number };

export type BrushPicture = {
  readonly scale: TimeScale;
  /** Of the overview in CSS pixels, the axis included. */
  readonly height: number;
  readonly range: TimeRange;
  /** The end that has the keyboard's focus and should show it. */
  readonly focused: "start" | "end" | null;
  readonly tip: Tip | null;
};

/** Around the overview, in CSS pixels: room for the tip above and for the grips at both sides. As in timeline.css. */
export const BRUSH_MARGIN = { above: 24, beside: 12 } as const;

const LINE = 2;
const GRIP = { width: 12, height: 24, radius: 3 } as const;
/** A grip lies over the line of its end by so much. */
const GRIP_OVERLAP = 3;
const TIP = { height: 21, padding: 8, radius: 3, gap: 2 } as const;

/** The window over the density, its ends, and what is said of it. The context's origin is the overview's corner. */
export function drawBrush(
  context: CanvasRenderingContext2D,
  picture: BrushPicture,
  colours: OverviewColours,
): void {
  const { scale, range, focused, tip } = picture;
  const floor = floorOf(picture);
  const [left, right] = windowOf(scale, range);
  context.fillStyle = colours.outside;
  context.fillRect(0, 0, left, floor);
  context.fillRect(right, 0, scale.width - right, floor);
  context.fillStyle = colours.brush;
  context.fillRect(left, 0, right - left, LINE);
  context.fillRect(left, floor - LINE, right - left, LINE);
  for (const [side, x] of [["start", left] as const, ["end", right] as const]) {
    context.fillStyle = colours.brush;
    context.fillRect(x - 1, 0, LINE, floor);
    const grip = side === "start" ? x + GRIP_OVERLAP - GRIP.width : x - GRIP_OVERLAP;
    drawGrip(context, grip, floor, colours);
    if (side === focused) drawFocus(context, grip, floor, colours);
  }
  if (tip !== null) drawTip(context, tip, scale.width, colours);
}

/** Where a range begins and ends; ends beyond the edges stand at the edge, so that a hand can always reach them. */
export function windowOf(scale: TimeScale, range: TimeRange): readonly [left: number, right: number] {
  const inside = (x: number): number => Math.min(scale.width, Math.max(0, x));
  const left = inside(xOf(scale, range.start));
  return [left, Math.max(left + 1, inside(xOf(scale, range.end)))];
}

function drawGrip(
  context: CanvasRenderingContext2D,
  left: number,
  floor: number,
  colours: OverviewColours,
): void {
  context.beginPath();
  context.roundRect(left, (floor - GRIP.height) / 2, GRIP.width, GRIP.height, GRIP.radius);
  context.fillStyle = colours.surfaceRaised;
  context.fill();
  context.beginPath();
  context.roundRect(left + 2, (floor - GRIP.height) / 2 + 2, GRIP.width - 4, GRIP.height - 4, 1);
  context.fillStyle = colours.brush;
  context.fill();
}

function drawFocus(
  context: CanvasRenderingContext2D,
  left: number,
  floor: number,
  colours: OverviewColours,
): void {
  context.beginPath();
  context.roundRect(
    left - 3,
    (floor - GRIP.height) / 2 - 3,
    GRIP.width + 6,
    GRIP.height + 6,
    GRIP.radius + 3,
  );
  context.strokeStyle = colours.focus;
  context.lineWidth = 2;
  context.stroke();
}

const widths = new Map<string, number>();

/** Digits are about equally wide: a text that differs from an earlier one in them alone needn't be measured. */
function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font} ${text.replaceAll(/\d/g, "0")}`;
  const known = widths.get(key) ?? context.measureText(text).width;
  widths.set(key, known);
  return known;
}

/** Never beyond the overview's edges. */
function drawTip(
  context: CanvasRenderingContext2D,
  { text, direction, x }: Tip,
  width: number,
  colours: OverviewColours,
): void {
  const font = `12px ${colours.font}`;
  context.font = font;
  const wide = widthOf(context, font, text) + 2 * TIP.padding;
  const left = Math.max(0, Math.min(width - wide, x - wide / 2));
  const top = -TIP.gap - TIP.height;
  context.beginPath();
  context.roundRect(left, top, wide, TIP.height, TIP.radius);
  context.fillStyle = colours.ink;
  context.fill();
  context.fillStyle = colours.paper;
  context.direction = direction;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(text, left + TIP.padding, top + TIP.height / 2 + 1);
}
