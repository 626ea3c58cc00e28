/** Milliseconds after which what waits for idleness no longer waits. */
const LONGEST_MS = 50;

/**
 * Runs in the next idle moment, or in the next but few frames; Safari has no idle callback. Returns the function that
 * calls it off.
 */
export function whenIdle(run: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const idle = requestIdleCallback(run, { timeout: LONGEST_MS });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, 1);
  return () => clearTimeout(timer);
}
