/** Milliseconds after which a page is taken to draw no frames, because it is hidden or has no window at all. */
const NO_FRAME_MS = 100;

/**
 * Runs as soon as the frame that comes next has been drawn, at the beginning of the one after; in time also where no
 * frames are drawn. Returns the function that calls it off.
 */
export function afterFrame(run: () => void): () => void {
  let frame = 0;
  const stop = (): void => {
    clearTimeout(timer);
    if (frame !== 0) cancelAnimationFrame(frame);
  };
  const once = (): void => {
    stop();
    run();
  };
  const timer = setTimeout(once, NO_FRAME_MS);
  if ("requestAnimationFrame" in globalThis) {
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(once);
    });
  }
  return stop;
}
