import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAtRest, type AtRest } from "./at-rest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(): { readonly rest: AtRest; readonly done: string[] } {
  const done: string[] = [];
  const rest = createAtRest(
    () => {
      done.push("settled");
      rest.settled();
    },
    () => done.push("prepared"),
  );
  return { rest, done };
}

test("what waits for rest comes once a moving hand rests, and what lies ahead after a longer rest", () => {
  const { rest, done } = watched();
  for (let step = 0; step < 5; step += 1) {
    rest.changed("moving");
    vi.advanceTimersByTime(60);
  }
  expect(done).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(done).toEqual(["settled"]);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(["settled", "prepared"]);
});

test("a press is followed at once, a letter soon and only where no other comes", () => {
  const { rest, done } = watched();
  rest.changed("chosen");
  vi.advanceTimersByTime(0);
  expect(done).toEqual(["settled"]);
  rest.changed("filtered");
  rest.changed("filtered");
  vi.advanceTimersByTime(100);
  expect(done).toEqual(["settled", "settled"]);
});

test("nothing comes after it was stopped", () => {
  const { rest, done } = watched();
  rest.changed("filtered");
  rest.stop();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([]);
});
