/** Calls back when the element has another size. Returns the function that stops it. */
export function whenResized(element: Element, onResize: () => void): () => void {
  const observer = new ResizeObserver(onResize);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls back when the focus comes to the element or something in it, or leaves it. Returns the function that stops it. */
export function whenFocusMoves(element: Element, onMove: () => void): () => void {
  element.addEventListener("focusin", onMove);
  element.addEventListener("focusout", onMove);
  return () => {
    element.removeEventListener("focusin", onMove);
    element.removeEventListener("focusout", onMove);
  };
}
