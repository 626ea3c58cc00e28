import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BEARINGS } from "../../../domain/vicinity.ts";
import { boxAround, edgeOf, isInBox, kmBetween, middleOf, padded, pointAt } from "./great-circle.ts";

const point = fc.record({
  lat: fc.double({ min: -75, max: 75, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const bearing = fc.constantFrom(...BEARINGS);
const km = fc.double({ min: 1, max: 800, noNaN: true });

describe("a point so far in a direction", () => {
  test("is as far as was said, within a hundredth", () => {
    fc.assert(
      fc.property(point, bearing, km, (from, side, away) => {
        expect(Math.abs(kmBetween(from, pointAt(from, side, away)) - away)).toBeLessThan(away / 100);
      }),
    );
  });

  test("lies on that side", () => {
    fc.assert(
      fc.property(point, km, (from, away) => {
        expect(pointAt(from, "north", away).lat).toBeGreaterThan(from.lat);
        expect(pointAt(from, "southwest", away).lat).toBeLessThan(from.lat);
        const east = pointAt(from, "east", away).lon - from.lon;
        expect(east < -180 ? east + 360 : east).toBeGreaterThan(0);
      }),
    );
  });

  test("may lie beyond the antimeridian", () => {
    expect(pointAt({ lat: 0, lon: 179.9 }, "east", 100).lon).toBeCloseTo(-179.2, 1);
  });
});

test("the middle is as far from one end as from the other", () => {
  fc.assert(
    fc.property(point, bearing, km, (from, side, away) => {
      const to = pointAt(from, side, away);
      const middle = middleOf(from, to);
      expect(Math.abs(kmBetween(from, middle) - kmBetween(middle, to))).toBeLessThan(0.01);
      expect(Math.abs(kmBetween(from, middle) - away / 2)).toBeLessThan(away / 50);
    }),
  );
});

describe("a box", () => {
  test("around a point holds all that is nearer", () => {
    fc.assert(
      fc.property(point, bearing, km, (centre, side, away) => {
        expect(isInBox(boxAround(centre, away), pointAt(centre, side, away * 0.99))).toBe(true);
      }),
    );
  });

  test("keeps its place when it grows across the antimeridian", () => {
    const [west, , east] = padded([179, -17, 179.9, -16], 50);
    expect(west).toBeGreaterThan(east);
    expect(isInBox(padded([179, -17, 179.9, -16], 50), { lat: -16.5, lon: -179.9 })).toBe(true);
  });

  test("ends where a line from its middle leaves it", () => {
    expect(edgeOf([10, 0, 20, 4], "east")).toEqual({ lat: 2, lon: 20 });
    expect(edgeOf([10, 0, 20, 4], "north")).toEqual({ lat: 4, lon: 15 });
    const corner = edgeOf([10, 0, 14, 4], "southwest");
    expect([corner.lat, corner.lon].map((degrees) => Math.round(degrees * 1000) / 1000)).toEqual([0, 10]);
  });
});
