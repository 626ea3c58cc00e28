import fc from "fast-check";
import { expect, test } from "vitest";
import { latitudeOf, LIMIT_LATITUDE, longitudeOf, worldX, worldY } from "./mercator.ts";

test("puts Null Island in the middle and the north at the top", () => {
  expect([worldX(0), worldY(0)]).toEqual([0.5, 0.5]);
  expect(worldY(60)).toBeLessThan(0.5);
  expect(worldY(LIMIT_LATITUDE)).toBeCloseTo(0, 6);
});

test("gives back the position that went in", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (lon, lat) => {
        expect(longitudeOf(worldX(lon))).toBeCloseTo(lon, 6);
        expect(latitudeOf(worldY(lat))).toBeCloseTo(lat, 6);
      },
    ),
  );
});

test("holds the poles at the edge of the square", () => {
  expect(worldY(90)).toBe(worldY(LIMIT_LATITUDE));
  expect(worldY(-90)).toBe(worldY(-LIMIT_LATITUDE));
});
