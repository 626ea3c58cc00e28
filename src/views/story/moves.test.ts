import { expect, test } from "vitest";
import { stepInView } from "./step-in-view.ts";
import { actionOf } from "./use-step-keys.ts";
import { swipeOf } from "./use-swipe.ts";

test.each([
  ["PageDown", false, 3],
  ["PageUp", false, 1],
  ["ArrowRight", false, 3],
  ["ArrowLeft", false, 1],
  ["ArrowRight", true, 1],
  ["ArrowLeft", true, 3],
  ["Home", false, 0],
  ["End", false, 5],
])("%s (right to left: %s) goes to step %i", (key, isRtl, expected) => {
  const went: number[] = [];
  const go = (step: number) => void went.push(step);
  actionOf(key, isRtl, { step: 2, last: 5, go, close: () => undefined })?.();
  expect(went).toEqual([expected]);
});

const nothing = () => undefined;

test.each(["ArrowDown", "ArrowUp", " ", "Tab", "a"])("%j stays the browser's own", (key) => {
  expect(actionOf(key, false, { step: 0, last: 1, go: nothing, close: nothing })).toBeNull();
});

test.each([
  [-90, 10, false, 1],
  [90, -10, false, -1],
  [-90, 10, true, -1],
  [-30, 0, false, null],
  [-90, 80, false, null],
])("a finger drawn by %i, %i (right to left: %s) goes %s", (dx, dy, isRtl, by) => {
  expect(swipeOf(dx, dy, isRtl)).toBe(by);
});

test.each([
  [0, 0],
  [99, 0],
  [100, 1],
  [599, 1],
  [600, 2],
  [2000, 2],
])("scrolled by %i pixels, step %i is being read", (scrolled, step) => {
  expect(stepInView([200, 400, 900], scrolled, 1000)).toBe(step);
});
