import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitView, type FitOptions, type WeightedPoint } from "./fit.ts";
import { worldSize, worldX, worldY } from "./mercator.ts";

const OPTIONS: FitOptions = { width: 800, height: 500, padding: 40, minZoom: 0, maxZoom: 8, share: 1 };
const at = (lat: number, lon: number, weight = 1): WeightedPoint => ({
  x: worldX(lon),
  y: worldY(lat),
  weight,
});

/** Pixels from the middle of the view, the short way around the world. */
function offset(
  view: NonNullable<ReturnType<typeof fitView>>,
  { x, y }: WeightedPoint,
): readonly [number, number] {
  const dx = x - worldX(view.lon);
  const size = worldSize(view.zoom);
  return [Math.abs(dx - Math.round(dx)) * size, Math.abs(y - worldY(view.lat)) * size];
}

describe("fitView", () => {
  test("has nothing to show for no places", () => {
    expect(fitView([], OPTIONS)).toBeNull();
  });

  test("looks at a single place from the closest zoom allowed", () => {
    const view = fitView([at(36.2, 37.16)], OPTIONS);
    expect(view?.zoom).toBe(8);
    expect(view?.lat).toBeCloseTo(36.2);
    expect(view?.lon).toBeCloseTo(37.16);
  });

  test("goes the short way over the antimeridian", () => {
    const view = fitView([at(-18, 178), at(-14, -171.8)], OPTIONS)!;
    expect(Math.abs(view.lon)).toBeGreaterThan(170);
    expect(view.zoom).toBeGreaterThanOrEqual(5);
  });

  test("leaves a lone far-off place outside when most of the events are enough", () => {
    const points = [at(36.2, 37.2, 10), at(34.6, 38.3, 6), at(36.3, 43.1, 8), at(40.7, -74, 1)];
    expect(fitView(points, OPTIONS)!.zoom).toBeLessThanOrEqual(3);
    expect(fitView(points, { ...OPTIONS, share: 0.95 })!.zoom).toBeGreaterThanOrEqual(5);
  });

  test("shows every place when asked for all, from as near as it can", () => {
    const arbPoints = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 0.999, noNaN: true }),
        y: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        weight: fc.integer({ min: 1, max: 50 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(arbPoints, (points) => {
        const view = fitView(points, OPTIONS)!;
        if (view.zoom === OPTIONS.minZoom) return;
        for (const point of points) {
          const [dx, dy] = offset(view, point);
          expect(dx).toBeLessThanOrEqual(OPTIONS.width / 2);
          expect(dy).toBeLessThanOrEqual(OPTIONS.height / 2);
        }
      }),
    );
  });
});
