import { describe, expect, test } from "vitest";
import { nearestTowards } from "./place-buttons.ts";

const LEFT = { dx: -1, dy: 0 };
const DOWN = { dx: 0, dy: 1 };

describe("nearestTowards", () => {
  const mosul = { name: "Mosul", x: 400, y: 100 };
  const aleppo = { name: "Aleppo", x: 200, y: 105 };
  const baghdad = { name: "Baghdad", x: 420, y: 260 };
  const places = [mosul, aleppo, baghdad];

  test("goes to the place in that direction", () => {
    expect(nearestTowards(places, mosul, LEFT)).toBe(aleppo);
    expect(nearestTowards(places, mosul, DOWN)).toBe(baghdad);
  });

  test("stays where nothing lies in that direction", () => {
    expect(nearestTowards(places, aleppo, LEFT)).toBeNull();
  });

  test("prefers what lies ahead to what lies aside", () => {
    const ahead = { name: "ahead", x: 100, y: 210 };
    const aside = { name: "aside", x: 180, y: 190 };
    const from = { name: "from", x: 100, y: 100 };
    expect(nearestTowards([from, aside, ahead], from, DOWN)).toBe(ahead);
  });
});
