// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { beginDrawing } from "../views/parts/drawing.ts";
import { makeRoomOncePainted } from "./make-room.ts";

const page = document.documentElement;

beforeEach(() => {
  vi.useFakeTimers();
  page.dataset["ready"] = "true";
});

afterEach(() => {
  vi.useRealTimers();
  delete page.dataset["ready"];
});

function opened() {
  const element = document.createElement("div");
  const closed = makeRoomOncePainted(element);
  return { isArriving: () => element.hasAttribute("data-arriving"), closed };
}

const passFrames = (frames: number): void => {
  for (let i = 0; i < frames; i += 1) vi.advanceTimersToNextFrame();
};

describe("makeRoomOncePainted", () => {
  test("lets what opens go first until it has been drawn and painted", () => {
    const endDrawing = beginDrawing();
    const { isArriving } = opened();
    passFrames(5);
    expect(isArriving()).toBe(true);
    endDrawing();
    expect(isArriving()).toBe(true);
    passFrames(2);
    expect(isArriving()).toBe(false);
  });

  test("doesn't wait for what takes long to come", () => {
    const endDrawing = beginDrawing();
    const { isArriving } = opened();
    vi.advanceTimersByTime(600);
    expect(isArriving()).toBe(false);
    endDrawing();
  });

  test("lets nothing go first while the page itself is being opened", () => {
    delete page.dataset["ready"];
    expect(opened().isArriving()).toBe(false);
  });

  test("is over when what opened is closed before it came", () => {
    const endDrawing = beginDrawing();
    const { isArriving, closed } = opened();
    closed!();
    expect(isArriving()).toBe(false);
    endDrawing();
    passFrames(3);
    expect(vi.getTimerCount()).toBe(0);
  });
});
