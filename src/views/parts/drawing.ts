/*
 * Who is still drawing. A part of the page that needs more than its first render (a base map from a worker, a widget
 * that is loaded later, an article being fetched) says so, and the page is "ready" once nobody is.
 */

const drawing = new Set<symbol>();
const waiting = new Set<() => void>();

/** Says that something is being drawn. Call what is returned once it is drawn, failed or no longer wanted. */
export function beginDrawing(): () => void {
  const part = Symbol("drawing");
  drawing.add(part);
  return () => {
    if (!drawing.delete(part) || drawing.size > 0) return;
    const told = [...waiting];
    waiting.clear();
    for (const tell of told) tell();
  };
}

/** Calls back once nothing is being drawn: at once when that is so. Returns the function that calls it off. */
export function whenDrawn(tell: () => void): () => void {
  if (drawing.size === 0) tell();
  else waiting.add(tell);
  return () => void waiting.delete(tell);
}
