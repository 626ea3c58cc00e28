import type { ScreenPoint } from "./viewport.ts";

/** In CSS pixels of the map's element. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A label and the places it may take, best first. */
export type LabelCandidate<T> = {
  readonly label: T;
  readonly boxes: readonly Box[];
  /** Placed even when nothing is free, over a symbol sooner than over a label: something must say what is there. */
  readonly always?: boolean;
};

export type PlacedLabel<T> = { readonly label: T; readonly box: Box };

/** Boxes that are taken; asking is cheap however many there are. */
export type Occupancy = {
  /** All that were added, in that order. */
  readonly boxes: readonly Box[];
  add(box: Box): void;
  isFree(box: Box): boolean;
};

const CELL = 64;

export function createOccupancy(): Occupancy {
  const boxes: Box[] = [];
  const grid = new Map<number, Box[]>();
  return {
    boxes,
    add(box) {
      boxes.push(box);
      forCells(box, (key) => {
        const inCell = grid.get(key);
        if (inCell === undefined) grid.set(key, [box]);
        else inCell.push(box);
        return true;
      });
    },
    isFree: (box) => forCells(box, (key) => !(grid.get(key) ?? []).some((other) => boxesOverlap(box, other))),
  };
}

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Calls `visit` for each cell that the box touches, until it gives false. */
function forCells(box: Box, visit: (key: number) => boolean): boolean {
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1) {
      if (!visit(column * 65_536 + row)) return false;
    }
  }
  return true;
}

/** Gives each label, in the order of the list, the first of its boxes that is free; those without one are left out. */
export function placeLabels<T>(
  candidates: readonly LabelCandidate<T>[],
  occupied: Occupancy,
): readonly PlacedLabel<T>[] {
  const placed: PlacedLabel<T>[] = [];
  for (const { label, boxes, always } of candidates) {
    const box = boxes.find(occupied.isFree) ?? (always === true ? leastBad(boxes, placed) : undefined);
    if (box === undefined) continue;
    occupied.add(box);
    placed.push({ label, box });
  }
  return placed;
}

/** Over a symbol, but not over another label, if that can be. */
const leastBad = (boxes: readonly Box[], placed: readonly PlacedLabel<unknown>[]): Box | undefined =>
  boxes.find((box) => !placed.some((other) => boxesOverlap(box, other.box))) ?? boxes[0];

export const boxAround = ({ x, y }: ScreenPoint, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

/** Places for a label of this size beside a symbol: right, left, above, below, as map makers prefer them. */
export function boxesBeside(
  { x, y }: ScreenPoint,
  radius: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Box[] {
  const away = radius + 3;
  const half = { width: width / 2, height: height / 2 };
  return [
    boxAround({ x: x + away + half.width, y }, half.width, half.height),
    boxAround({ x: x - away - half.width, y }, half.width, half.height),
    boxAround({ x, y: y - away - half.height }, half.width, half.height),
    boxAround({ x, y: y + away + half.height }, half.width, half.height),
  ];
}

/** Places for the name of an area: at its point, then in rings around it, up to `reach` pixels away. */
export function boxesAround(
  { x, y }: ScreenPoint,
  { width, height }: { readonly width: number; readonly height: number },
  reach: number,
): readonly Box[] {
  const boxes = [boxAround({ x, y }, width / 2, height / 2)];
  for (let distance = height; distance <= reach; distance += height) {
    for (let turn = 0; turn < 8; turn += 1) {
      const angle = (turn * Math.PI) / 4 + Math.PI / 2;
      const at = { x: x + Math.cos(angle) * distance * 1.6, y: y + Math.sin(angle) * distance };
      boxes.push(boxAround(at, width / 2, height / 2));
    }
  }
  return boxes;
}
