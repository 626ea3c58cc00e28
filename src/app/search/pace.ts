import { whenIdle } from "../../views/parts/idle.ts";

/** Longest stretch of work before the page gets a turn, in milliseconds: less than a frame. */
const STRETCH = 10;

/**
 * For long work on the page's own thread: await it often; once in a while it waits until the browser has nothing more
 * urgent to do.
 */
export function createPace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await idle();
    since = performance.now();
  };
}

/** The next idle moment. */
export const idle = (): Promise<void> => new Promise((resolve) => void whenIdle(resolve));
