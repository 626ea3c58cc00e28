import { EVENT_KINDS, type EventKind } from "../../../domain/kinds.ts";
import type { BasemapPalette } from "../basemap/palette.ts";

/** Colours and type of what is drawn on the map, as the theme has them just now. */
export type MapTheme = {
  readonly base: BasemapPalette;
  readonly label: string;
  readonly halo: string;
  /** Around symbols, so that they part from each other and from the ground. */
  readonly symbolLine: string;
  readonly symbol: string;
  readonly onSymbol: string;
  readonly area: string;
  readonly compareA: string;
  readonly compareB: string;
  readonly ink: string;
  readonly focus: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly onKinds: Readonly<Record<EventKind, string>>;
  readonly font: string;
};

/** Reads the custom properties that `element` inherits. */
export function readMapTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  const plain = (name: string): string => plainColour(element, value(name));
  const perKind = (prefix: string): Record<EventKind, string> =>
    Object.fromEntries(EVENT_KINDS.map((kind) => [kind, value(`--${prefix}-${kind}`)])) as Record<
      EventKind,
      string
    >;
  return {
    base: {
      sea: plain("--map-sea"),
      land: plain("--map-land"),
      border: plain("--map-border"),
      admin: plain("--map-admin"),
      coast: plain("--map-coast"),
      river: plain("--map-river"),
    },
    label: value("--map-label"),
    halo: value("--map-label-halo"),
    symbolLine: value("--map-symbol-line"),
    symbol: value("--accent"),
    onSymbol: value("--accent-ink"),
    area: value("--map-area"),
    compareA: value("--compare-a"),
    compareB: value("--compare-b"),
    ink: value("--ink"),
    focus: value("--focus"),
    kinds: perKind("kind"),
    onKinds: perKind("on-kind"),
    font: style.fontFamily,
  };
}

/** A colour of the system as the page has it: the base map is painted off the page, where its name may mean another. */
function plainColour(element: Element, colour: string): string {
  if (!/^[a-z]+$/i.test(colour)) return colour;
  const probe = document.createElement("span");
  probe.style.color = colour;
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
