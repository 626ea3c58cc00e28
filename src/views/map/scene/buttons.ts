import type { Place } from "../../../bundle/types.ts";
import type { PlaceId } from "../../../domain/ids.ts";
import type { PlaceButton } from "../layers/place-buttons.ts";
import { boxAround, boxesOverlap, type Box } from "./label-placement.ts";
import type { SymbolLayout } from "./symbol-layout.ts";
import type { Viewport } from "./viewport.ts";

/** More buttons than this would slow the page; the rest can still be pressed where they are drawn. */
const MOST_BUTTONS = 200;

type Counted = { readonly count: number; readonly button: PlaceButton };

/**
 * Buttons for the symbols and area names in sight, most events first; none under what controls cover.
 * @param nameOf what a symbol is called aloud: "Aleppo, 7 events"
 */
export function buttonsOf(
  { points, areaLabels }: SymbolLayout,
  viewport: Viewport,
  covered: readonly Box[],
  places: readonly Place[],
  nameOf: (names: readonly string[], count: number, other: number | null) => string,
): readonly PlaceButton[] {
  const called = (members: readonly number[], count: number, other: number | null) => {
    const known = members.flatMap((member) => places[member] ?? []);
    return {
      place: known[0]!.id,
      members: known.map(({ id, name }) => ({ place: id, name })),
      name: nameOf(
        known.map(({ name }) => name),
        count,
        other,
      ),
    };
  };
  const areas = areaLabels.map(({ label: { symbol }, box }): Counted => {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const at = { x: box.left + width / 2, y: box.top + height / 2 };
    const { selected, count, other } = symbol;
    return {
      count,
      button: { ...called([symbol.place], count, other), ...at, width, height, selected, round: false },
    };
  });
  const symbols = points.map(({ symbol, at }): Counted => {
    const side = symbol.radius * 2 + 4;
    const { selected, count, other, members } = symbol;
    return {
      count,
      button: { ...called(members, count, other), ...at, width: side, height: side, selected, round: true },
    };
  });
  const seen = new Set<PlaceId>();
  return [...areas, ...symbols]
    .filter(({ button: { x, y } }) => x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height)
    .filter(({ button: { x, y } }) => !covered.some((box) => boxesOverlap(box, boxAround({ x, y }, 1, 1))))
    .filter(({ button: { place } }) => !seen.has(place) && seen.add(place))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_BUTTONS)
    .map(({ button }) => button);
}
