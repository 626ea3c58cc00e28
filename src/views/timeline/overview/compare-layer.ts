import type { TimeRange } from "../../../domain/time-range.ts";
import { sizeCanvas } from "../../parts/picture.ts";
import { xOf } from "../time-scale.ts";
import type { Widget } from "../widget.ts";
import { barsOf } from "./bars.ts";
import { drawBars, floorOf, readColours, type OverviewColours, type OverviewPicture } from "./draw.ts";
import type { OverviewProps } from "./overview-widget.ts";

/** Both ranges of a comparison over the density, each with its letter and in its colour; nothing while none is set. */
export function createCompareLayer(canvas: HTMLCanvasElement): Widget<OverviewProps> {
  const context = canvas.getContext("2d");
  return {
    update: (next) => {
      if (canvas.hidden !== (next.compare === null)) canvas.hidden = next.compare === null;
      if (context === null || next.compare === null) return;
      const ratio = window.devicePixelRatio;
      sizeCanvas(canvas, Math.round(next.scale.width * ratio), Math.round(next.height * ratio));
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, next.scale.width, next.height);
      const colours = readColours(canvas);
      const bars = barsOf(next.scale, next.density, next.ghost);
      const picture = { ...next, bars, ticks: [], uncovered: [], selected: null };
      drawSide(context, picture, next.range, "A", colours.compareA, colours);
      drawSide(context, picture, next.compare, "B", colours.compareB, colours);
    },
    destroy: () => context?.clearRect(0, 0, canvas.width, canvas.height),
  };
}

function drawSide(
  context: CanvasRenderingContext2D,
  picture: OverviewPicture,
  { start, end }: TimeRange,
  letter: string,
  colour: string,
  colours: OverviewColours,
): void {
  const { scale } = picture;
  const floor = floorOf(picture);
  const left = xOf(scale, start);
  const wide = Math.max(2, xOf(scale, end) - left);
  context.save();
  context.beginPath();
  context.rect(left, 0, wide, floor);
  context.clip();
  drawBars(context, picture, colour, ({ filtered }) => filtered);
  context.restore();
  context.fillStyle = colour;
  context.fillRect(left, 0, wide, 2);
  context.fillRect(left, floor - 2, wide, 2);
  context.font = `700 12px ${colours.font}`;
  context.textBaseline = "top";
  context.lineWidth = 3;
  context.strokeStyle = colours.surface;
  // Letters of ranges that begin together don't cover each other.
  const x = Math.min(scale.width - 12, Math.max(0, left)) + (letter === "B" ? 14 : 3);
  context.strokeText(letter, x, 4);
  context.fillText(letter, x, 4);
}
