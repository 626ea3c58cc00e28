import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { byTurns } from "./by-turns.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("drawings follow a movement by turns, at a pace, and none with its first step", () => {
  const drawn: string[] = [];
  const step = byTurns([() => drawn.push("shading"), () => drawn.push("tints")], 250);
  for (let ms = 0; ms <= 1000; ms += 50) {
    step();
    if (ms === 0) expect(drawn).toEqual([]);
    vi.advanceTimersByTime(50);
  }
  expect(drawn).toEqual(["shading", "tints", "shading", "tints"]);
  vi.advanceTimersByTime(1000);
  step();
  expect(drawn).toHaveLength(4);
});
