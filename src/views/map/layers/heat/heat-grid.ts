/** Events at a point of the map's element, in CSS pixels. */
export type HeatPoint = { readonly x: number; readonly y: number; readonly count: number };

export type HeatGridSize = {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell in CSS pixels. */
  readonly cell: number;
  /** How far the events of a point reach, in CSS pixels. */
  readonly radius: number;
};

/**
 * How many events there are around the middle of each cell, row by row; those at distance d count (1 − d²/r²)², in
 * full where they are and not at all from the radius on. Costs grow with the points, not with their events.
 */
export function heatGrid(points: readonly HeatPoint[], size: HeatGridSize): Float32Array {
  const grid = new Float32Array(size.columns * size.rows);
  for (const point of points) if (point.count > 0) addPoint(grid, size, point);
  return grid;
}

function addPoint(grid: Float32Array, size: HeatGridSize, { x, y, count }: HeatPoint): void {
  const { columns, rows, cell, radius } = size;
  const top = Math.max(0, Math.floor((y - radius) / cell));
  const bottom = Math.min(rows - 1, Math.floor((y + radius) / cell));
  const left = Math.max(0, Math.floor((x - radius) / cell));
  const right = Math.min(columns - 1, Math.floor((x + radius) / cell));
  for (let row = top; row <= bottom; row += 1) {
    const dy = ((row + 0.5) * cell - y) / radius;
    for (let column = left; column <= right; column += 1) {
      const dx = ((column + 0.5) * cell - x) / radius;
      const nearness = 1 - dx * dx - dy * dy;
      if (nearness > 0) grid[row * columns + column]! += count * nearness * nearness;
    }
  }
}
