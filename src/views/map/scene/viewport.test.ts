import { describe, expect, test } from "vitest";
import { worldX, worldY } from "./mercator.ts";
import { onScreen, type Viewport } from "./viewport.ts";

const world: Viewport = { zoom: 1, left: 0, top: 0, width: 512, height: 512 };

describe("onScreen", () => {
  test("finds a place where the map shows it", () => {
    expect(onScreen(world, worldX(0), worldY(0), 0)).toEqual([{ x: 256, y: 256 }]);
  });

  test("finds it once for every repetition of the world in sight", () => {
    const wide = { ...world, left: -512, width: 1536 };
    expect(onScreen(wide, worldX(0), worldY(0), 0).map(({ x }) => x)).toEqual([256, 768, 1280]);
  });

  test("finds it however often the map has gone around the world", () => {
    expect(onScreen({ ...world, left: 512 * 7 }, 0.25, 0.5, 0)).toEqual([{ x: 128, y: 256 }]);
    expect(onScreen({ ...world, left: -512 * 7 }, 0.25, 0.5, 0)).toEqual([{ x: 128, y: 256 }]);
  });

  test("doesn't find what lies outside, but within a margin", () => {
    const east: Viewport = { zoom: 3, left: 1400, top: 800, width: 300, height: 300 };
    const x = 1395 / 2048;
    expect(onScreen(east, x, 0.5, 0)).toEqual([]);
    expect(onScreen(east, x, 0.5, 10)).toEqual([{ x: -5, y: 224 }]);
    expect(onScreen(east, x, 0.1, 10)).toEqual([]);
  });
});
