import { sameRange } from "../../../domain/time-range.ts";
import { sizeCanvas } from "../../parts/picture.ts";
import { sameScale } from "../time-scale.ts";
import type { Widget } from "../widget.ts";
import { drawBrush, BRUSH_MARGIN, type BrushPicture } from "./draw-brush.ts";
import { readColours, type OverviewColours } from "./draw.ts";

/** `themeRevision`: another number when the theme changed. */
export type BrushProps = BrushPicture & { readonly themeRevision: number };

/**
 * The brush on a canvas of its own, drawn anew at every step of scrubbing: the one thing on the timeline that has to
 * be, and moving elements about would have the browser work out all the page's layers again.
 */
export function createBrushLayer(canvas: HTMLCanvasElement): Widget<BrushProps> {
  const context = canvas.getContext("2d");
  let colours: OverviewColours | null = null;
  return {
    update: (next, previous) => {
      if (context === null || (previous !== null && isSamePicture(next, previous))) return;
      if (colours === null || next.themeRevision !== previous?.themeRevision) colours = readColours(canvas);
      const { above, beside } = BRUSH_MARGIN;
      const ratio = window.devicePixelRatio;
      const wide = Math.round((next.scale.width + 2 * beside) * ratio);
      const tall = Math.round((next.height + above) * ratio);
      sizeCanvas(canvas, wide, tall);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, wide, tall);
      context.setTransform(ratio, 0, 0, ratio, beside * ratio, above * ratio);
      drawBrush(context, next, colours);
    },
    destroy: () => context?.clearRect(0, 0, canvas.width, canvas.height),
  };
}

const isSamePicture = (a: BrushProps, b: BrushProps): boolean =>
  sameRange(a.range, b.range) &&
  sameScale(a.scale, b.scale) &&
  a.height === b.height &&
  a.focused === b.focused &&
  a.themeRevision === b.themeRevision &&
  a.tip?.text === b.tip?.text &&
  a.tip?.x === b.tip?.x &&
  a.tip?.direction === b.tip?.direction;
