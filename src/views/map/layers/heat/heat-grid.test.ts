import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heatGrid, type HeatPoint } from "./heat-grid.ts";

const SIZE = { columns: 40, rows: 30, cell: 3, radius: 24 };
const at = (grid: Float32Array, x: number, y: number): number =>
  grid[Math.floor(y / SIZE.cell) * SIZE.columns + Math.floor(x / SIZE.cell)]!;

describe("heatGrid", () => {
  test("counts events in full where they are, less beside, and not at all beyond the radius", () => {
    const grid = heatGrid([{ x: 61.5, y: 46.5, count: 100 }], SIZE);
    expect(at(grid, 61.5, 46.5)).toBe(100);
    expect(at(grid, 73.5, 46.5)).toBeGreaterThan(10);
    expect(at(grid, 73.5, 46.5)).toBeLessThan(100);
    expect(at(grid, 88.5, 46.5)).toBe(0);
  });

  test("adds up what is close together, whatever the order, and reaches in from outside", () => {
    const arbPoint: fc.Arbitrary<HeatPoint> = fc.record({
      x: fc.integer({ min: -50, max: 170 }),
      y: fc.integer({ min: -50, max: 140 }),
      count: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(arbPoint, { maxLength: 12 }), (points) => {
        const grid = heatGrid(points, SIZE);
        for (let i = 0; i < grid.length; i += 37) {
          const x = ((i % SIZE.columns) + 0.5) * SIZE.cell;
          const y = (Math.floor(i / SIZE.columns) + 0.5) * SIZE.cell;
          const slow = points.reduce((sum, point) => {
            const near = 1 - ((point.x - x) ** 2 + (point.y - y) ** 2) / SIZE.radius ** 2;
            return sum + (near > 0 ? point.count * near * near : 0);
          }, 0);
          expect(grid[i]).toBeCloseTo(slow, 1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
