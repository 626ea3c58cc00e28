/**
 * For drawings that follow a moving hand at a pace: gives what is to be called at every step, which makes one of them,
 * each in its turn, when it is due. None comes with the first step of a movement, in which much else is drawn.
 */
export function byTurns(drawings: readonly (() => void)[], paceMs: number): () => void {
  let steppedAt = Number.NEGATIVE_INFINITY;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let next = 0;
  return () => {
    const now = performance.now();
    if (now >= steppedAt + paceMs) drawnAt = now;
    steppedAt = now;
    if (now < drawnAt + paceMs) return;
    drawnAt = now;
    drawings[next]?.();
    next = (next + 1) % drawings.length;
  };
}
