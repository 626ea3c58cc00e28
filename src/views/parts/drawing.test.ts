import { describe, expect, test } from "vitest";
import { beginDrawing, whenDrawn } from "./drawing.ts";

describe("whenDrawn", () => {
  test("tells at once while nothing is being drawn", () => {
    let told = 0;
    whenDrawn(() => (told += 1));
    expect(told).toBe(1);
  });

  test("waits for the last of those who draw, and tells once", () => {
    let told = 0;
    const endMap = beginDrawing();
    const endArticle = beginDrawing();
    whenDrawn(() => (told += 1));
    endMap();
    endMap();
    expect(told).toBe(0);
    endArticle();
    expect(told).toBe(1);
    beginDrawing()();
    expect(told).toBe(1);
  });

  test("doesn't tell who called it off", () => {
    let told = 0;
    const end = beginDrawing();
    whenDrawn(() => (told += 1))();
    end();
    expect(told).toBe(0);
  });
});
