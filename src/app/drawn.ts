import { whenDrawn } from "../views/parts/drawing.ts";

/**
 * Sets `data-ready="true"` on the document element once all that is on the page now has been drawn and painted; until
 * then, and again while another bundle is loading, the attribute is absent. Returns the function that takes it back.
 */
export function markDrawn(): () => void {
  const { dataset } = document.documentElement;
  const callOff = onceDrawn(() => {
    dataset["ready"] = "true";
  });
  return () => {
    callOff();
    delete dataset["ready"];
  };
}

/** Runs once all that is on the page now has been drawn and painted. Returns the function that calls it off. */
export function onceDrawn(run: () => void): () => void {
  let frame = 0;
  let callOff: (() => void) | null = null;
  const inNextFrame = (next: () => void): void => {
    frame = requestAnimationFrame(next);
  };
  // By the first frame every part has said whether it draws; what is drawn in one frame has been painted by the next.
  inNextFrame(() => {
    callOff = whenDrawn(() => inNextFrame(() => inNextFrame(run)));
  });
  return () => {
    callOff?.();
    cancelAnimationFrame(frame);
  };
}
