import { whenIdle } from "../parts/idle.ts";

/** What a moving hand doesn't need follows when it has rested so long: buttons, and the base map's names. */
const REST_MS = 120;
/** A hand that has rested so long may move next: what a moving range is counted from is built ahead. */
const LONG_REST_MS = 400;

/** What has changed the view: a hand that is still moving, one press that chose another range, or filters. */
export type Change = "moving" | "chosen" | "filtered";

export type AtRest = {
  readonly changed: (change: Change) => void;
  /** To be called when what waits for rest has been done, whoever did it. */
  readonly settled: () => void;
  readonly stop: () => void;
};

/**
 * Calls `settle` when the hand rests, or else once the change has been painted; after letters of a search, of which
 * the next may be coming, in an idle moment. After a longer rest it calls `prepare`, in an idle moment too.
 */
export function createAtRest(settle: () => void, prepare: () => void): AtRest {
  let callOff: (() => void) | null = null;
  const after = (milliseconds: number, run: () => void): void => {
    callOff?.();
    const timer = setTimeout(run, milliseconds);
    callOff = () => clearTimeout(timer);
  };
  const inIdleMoment = (run: () => void) => (): void => {
    callOff = whenIdle(run);
  };
  return {
    changed: (change) =>
      after(change === "moving" ? REST_MS : 0, change === "filtered" ? inIdleMoment(settle) : settle),
    settled: () => after(LONG_REST_MS, inIdleMoment(prepare)),
    stop: () => callOff?.(),
  };
}
