/** Places drawn as one symbol because theirs would overlap. `members` are place indices, most events first. */
export type PlaceGroup = { readonly members: readonly number[] };

export type GroupingInput = {
  /** World pixels of the zoom, by place index. */
  readonly x: (place: number) => number;
  readonly y: (place: number) => number;
  readonly weight: (place: number) => number;
  /** Radius in pixels of a symbol that stands for so many events. */
  readonly radius: (weight: number) => number;
  /** Pixels to keep between symbols. */
  readonly gap: number;
};

type Growing = { readonly members: number[]; readonly x: number; readonly y: number; weight: number };

/**
 * Gathers places whose symbols would overlap: going from the most told of to the least, each joins the nearest group
 * that it touches, else begins one. A group stands where its first place is, never at a point between places.
 *
 * Weights are those of all days, not of the range: so a group keeps its places while the range moves.
 */
export function groupPlaces(places: readonly number[], input: GroupingInput): readonly PlaceGroup[] {
  const { x, y, weight, radius, gap } = input;
  const order = places.toSorted((a, b) => weight(b) - weight(a) || a - b);
  const cell = 2 * radius(order.reduce((sum, place) => sum + weight(place), 0)) + gap;
  const grid = new Map<string, Growing[]>();
  const groups: Growing[] = [];
  for (const place of order) {
    const point = { x: x(place), y: y(place) };
    const own = radius(weight(place));
    const touched = nearby(grid, cell, point)
      .map((group) => ({ group, distance: Math.hypot(group.x - point.x, group.y - point.y) }))
      .filter(({ group, distance }) => distance < radius(group.weight) + own + gap)
      .toSorted((a, b) => a.distance - b.distance)[0]?.group;
    if (touched !== undefined) {
      touched.members.push(place);
      touched.weight += weight(place);
      continue;
    }
    const group: Growing = { members: [place], ...point, weight: weight(place) };
    groups.push(group);
    const key = cellKey(cell, point.x, point.y);
    const inCell = grid.get(key);
    if (inCell === undefined) grid.set(key, [group]);
    else inCell.push(group);
  }
  return groups;
}

const cellKey = (cell: number, x: number, y: number): string =>
  `${Math.floor(x / cell)},${Math.floor(y / cell)}`;

function nearby(grid: ReadonlyMap<string, Growing[]>, cell: number, at: { x: number; y: number }): Growing[] {
  const found: Growing[] = [];
  for (const dx of [-cell, 0, cell]) {
    for (const dy of [-cell, 0, cell]) found.push(...(grid.get(cellKey(cell, at.x + dx, at.y + dy)) ?? []));
  }
  return found;
}
