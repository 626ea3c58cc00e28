import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAnnouncer } from "./announcer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("says the last of many, at most once a second, and nothing twice", () => {
  const said: { readonly text: string; readonly at: number }[] = [];
  const begin = Date.now();
  const announcer = createAnnouncer((text) => said.push({ text, at: Date.now() - begin }), 1000);
  for (let i = 0; i < 50; i += 1) {
    announcer.say(() => `${i} events`);
    vi.advanceTimersByTime(50);
  }
  vi.advanceTimersByTime(5000);
  expect(said.at(-1)!.text).toBe("49 events");
  said.slice(1).forEach(({ at }, i) => expect(at - said[i]!.at).toBeGreaterThanOrEqual(1000));
  const before = said.length;
  announcer.say(() => "49 events");
  vi.advanceTimersByTime(5000);
  expect(said).toHaveLength(before);
  announcer.say(() => "5 events");
  announcer.stop();
  vi.advanceTimersByTime(5000);
  expect(said).toHaveLength(before);
});
