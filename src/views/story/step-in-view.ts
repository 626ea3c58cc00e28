/** Where a reader's eyes rest, as a share of the height. */
const READING_LINE = 0.3;

/** The step that crosses the reading line: the last that begins above it. Pixels; `tops` rise. */
export function stepInView(tops: readonly number[], scrolled: number, height: number): number {
  const line = scrolled + height * READING_LINE;
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}
