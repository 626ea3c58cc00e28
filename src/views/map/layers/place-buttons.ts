import type { Map } from "leaflet";
import type { PlaceId } from "../../../domain/ids.ts";

/** A symbol or an area's name as something to press. Pixels of the map's element; `x`, `y` its middle. */
export type PlaceButton = {
  readonly place: PlaceId;
  /** All places it stands for, `place` first. */
  readonly members: readonly { readonly place: PlaceId; readonly name: string }[];
  /** "Aleppo, 7 events" */
  readonly name: string;
  readonly round: boolean;
  readonly selected: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PlaceButtonEvents = {
  /** `place` is the one whose part of the button was pressed. */
  readonly onPress: (place: PlaceId) => void;
};

/** Places in one symbol that get a part of the button each. */
const MOST_PARTS = 12;
/** Pixels a pointer hits without trying, as WCAG 2.2 asks. */
const LEAST_SIDE = 24;

/**
 * Real buttons over what is drawn on canvas, so that places can be reached by keyboard, read aloud and pressed. They
 * are one tab stop; arrow keys go to the nearest place in their direction.
 */
export class PlaceButtons {
  readonly #map: Map;
  readonly #events: PlaceButtonEvents;
  readonly #group = document.createElement("div");
  readonly #buttons = new globalThis.Map<
    PlaceId,
    { readonly element: HTMLButtonElement; shown: PlaceButton }
  >();

  constructor(map: Map, paneName: string, label: string, events: PlaceButtonEvents) {
    this.#map = map;
    this.#events = events;
    this.#group.className = "map-places leaflet-zoom-hide";
    this.#group.setAttribute("role", "group");
    this.#group.setAttribute("aria-label", label);
    this.#group.addEventListener("click", this.#press);
    this.#group.addEventListener("keydown", this.#move);
    map.getPane(paneName)?.append(this.#group);
  }

  destroy(): void {
    this.#group.remove();
  }

  /** Puts the focus on the button that stands for a place, else on the map. */
  focus(place: PlaceId): void {
    const found = [...this.#buttons.values()].find(({ shown }) =>
      shown.members.some((member) => member.place === place),
    );
    (found?.element ?? this.#map.getContainer()).focus({ preventScroll: true });
  }

  update(next: readonly PlaceButton[]): void {
    const origin = this.#map.containerPointToLayerPoint([0, 0]);
    const gone = new Set(this.#buttons.keys());
    for (const button of next) {
      gone.delete(button.place);
      const known = this.#buttons.get(button.place);
      const element = known?.element ?? this.#create(button.place);
      describe(element, button, known?.shown ?? null);
      const [width, height] = [Math.max(LEAST_SIDE, button.width), Math.max(LEAST_SIDE, button.height)];
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      const [left, top] = [origin.x + button.x - width / 2, origin.y + button.y - height / 2];
      element.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      this.#buttons.set(button.place, { element, shown: button });
    }
    for (const place of gone) this.#remove(place);
    this.#keepOneTabStop();
  }

  #create(place: PlaceId): HTMLButtonElement {
    const element = document.createElement("button");
    element.type = "button";
    element.tabIndex = -1;
    element.setAttribute("aria-haspopup", "dialog");
    element.dataset["placeId"] = place;
    this.#group.append(element);
    return element;
  }

  /** A button that goes while it has the focus hands it to the map, not to the page's top. */
  #remove(place: PlaceId): void {
    const element = this.#buttons.get(place)?.element;
    const hadFocus = element === document.activeElement;
    element?.remove();
    this.#buttons.delete(place);
    if (hadFocus) this.#map.getContainer().focus({ preventScroll: true });
  }

  #keepOneTabStop(): void {
    const elements = [...this.#buttons.values()].map(({ element }) => element);
    const stop = elements.find(({ tabIndex }) => tabIndex === 0) ?? elements[0];
    for (const element of elements) element.tabIndex = element === stop ? 0 : -1;
  }

  readonly #press = (event: MouseEvent): void => {
    event.stopPropagation();
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-place-id]") : null;
    const place = pressed?.dataset["placeId"];
    // The end of a drag that began on a symbol is no press; a key press has no detail.
    const dragged = event.detail !== 0 && wasDragged(this.#map);
    if (place !== undefined && !dragged) this.#events.onPress(place as PlaceId);
  };

  readonly #move = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    const from = [...this.#buttons.values()].find(({ element }) => element === document.activeElement);
    if (direction === undefined || from === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = nearestTowards(
      [...this.#buttons.values()].map(({ shown }) => shown),
      from.shown,
      direction,
    );
    const element = to === null ? undefined : this.#buttons.get(to.place)?.element;
    if (element === undefined) return;
    from.element.tabIndex = -1;
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
  };
}

const wasDragged = ({ dragging }: Map): boolean =>
  (dragging as Map["dragging"] & { moved?(): boolean }).moved?.() ?? false;

type Direction = { readonly dx: number; readonly dy: number };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
};

/** The place nearest in a direction; what lies aside counts as twice as far. Null at the edge. */
export function nearestTowards<T extends { readonly x: number; readonly y: number }>(
  places: readonly T[],
  from: T,
  { dx, dy }: Direction,
): T | null {
  let best: { readonly place: T; readonly distance: number } | null = null;
  for (const place of places) {
    const along = (place.x - from.x) * dx + (place.y - from.y) * dy;
    if (place === from || along <= 0) continue;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    const distance = along + 2 * aside;
    if (best === null || distance < best.distance) best = { place, distance };
  }
  return best?.place ?? null;
}

/** Writes what differs from what the element says already. */
function describe(element: HTMLButtonElement, next: PlaceButton, shown: PlaceButton | null): void {
  if (shown?.name !== next.name) element.setAttribute("aria-label", next.name);
  if (shown?.selected !== next.selected) element.setAttribute("aria-current", String(next.selected));
  if (shown?.round !== next.round) element.className = next.round ? "map-place map-place-round" : "map-place";
  if (shown === null || membersKey(shown) !== membersKey(next))
    element.replaceChildren(...partsFor(next.members));
}

const membersKey = ({ members }: PlaceButton): string => members.map(({ place }) => place).join(" ");

/** Places that share a symbol each get an upright slice of its button; the first keeps the middle. */
function partsFor([, ...others]: PlaceButton["members"]): HTMLElement[] {
  if (others.length === 0) return [];
  const parts = others.slice(0, MOST_PARTS).map(({ place, name }) => {
    const part = document.createElement("span");
    part.dataset["placeId"] = place;
    // Named for whoever inspects the page; readers hear the button's name.
    const called = document.createElement("span");
    called.hidden = true;
    called.textContent = name;
    part.append(called);
    return part;
  });
  const middle = document.createElement("span");
  middle.className = "map-place-first";
  return parts.toSpliced(parts.length >> 1, 0, middle);
}
