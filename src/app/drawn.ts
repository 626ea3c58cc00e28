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
  let task: ReturnType<typeof setTimeout> | undefined;
  let callOff: (() => void) | null = null;
  // A frame is painted right after its callbacks, before the next task.
  const oncePainted = (): void => {
    frame = requestAnimationFrame(() => {
      task = setTimeout(run, 0);
    });
  };
  // By the first frame every part has said whether it draws.
  frame = requestAnimationFrame(() => {
    callOff = whenDrawn(oncePainted);
  });
  return () => {
    callOff?.();
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
