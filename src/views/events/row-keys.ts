/** The row that a key leads to; null for keys that mean nothing to a list. */
export function positionAfterKey(
  { key, altKey, ctrlKey, metaKey }: { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean },
  at: number,
  count: number,
  rowsAPage: number,
): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  const within = (position: number): number => Math.min(count - 1, Math.max(0, position));
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "PageDown":
      return within(at + rowsAPage);
    case "PageUp":
      return within(at - rowsAPage);
    case "Home":
      return within(0);
    case "End":
      return within(count - 1);
    default:
      return null;
  }
}
