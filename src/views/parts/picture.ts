/** What is drawn on, whether it is on the page or becomes a picture there. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Gives a canvas so many device pixels; one that has them keeps what is drawn on it. */
export function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/**
 * Draws aside and shows the finished picture on a canvas of so many device pixels. A browser without a graphics card
 * hands a canvas that is drawn on with every frame of the page, touched or not, and such a picture once.
 */
export function showPicture(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  draw: (context: Context) => void,
): void {
  sizeCanvas(canvas, width, height);
  const picture = width > 0 && height > 0 ? new OffscreenCanvas(width, height) : null;
  const context = picture?.getContext("2d") ?? null;
  if (picture === null || context === null) return;
  draw(context);
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture.transferToImageBitmap());
}
