/** Calls back when the element has another size. Returns the function that stops it. */
export function whenResized(element: Element, onResize: () => void): () => void {
  const observer = new ResizeObserver(onResize);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls back when the page's theme changes; drawings on canvas have to be done again. */
export function whenThemed(onTheme: () => void): () => void {
  const observer = new MutationObserver(onTheme);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
