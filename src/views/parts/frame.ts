/** Draws at most once a frame, however often it is asked to. */
export type Frame = { readonly request: () => void; readonly cancel: () => void };

export function createFrame(draw: () => void): Frame {
  let pending: number | null = null;
  return {
    request: () => {
      pending ??= requestAnimationFrame(() => {
        pending = null;
        draw();
      });
    },
    cancel: () => {
      if (pending !== null) cancelAnimationFrame(pending);
      pending = null;
    },
  };
}
