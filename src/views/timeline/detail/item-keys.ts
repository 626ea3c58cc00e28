/**
 * The host is one tab stop for all items: from it arrows, Home and End go from item to item by time, Enter and the
 * space bar pick one. The widget makes and drops elements as it likes, so they are looked up at each key.
 */
export function bindItemKeys(host: HTMLElement, onPick: (key: string) => void): () => void {
  const labels = (): HTMLElement[] =>
    [...host.querySelectorAll<HTMLElement>(".detail-label")].toSorted(
      (a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left,
    );
  const onKey = (event: KeyboardEvent): void => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      const key = at.dataset["key"];
      if (key === undefined) return;
      event.preventDefault();
      onPick(key);
      return;
    }
    const all = labels();
    const next = positionAfter(event.key, all.indexOf(at), all.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    all[next]?.focus({ preventScroll: true });
  };
  host.addEventListener("keydown", onKey);
  return () => host.removeEventListener("keydown", onKey);
}

function positionAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(count - 1, at + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
