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
  const perKind = (prefix: string): Record<EventKind, string> =>
    Object.fromEntries(EVENT_KINDS.map((kind) => [kind, value(`--${prefix}-${kind}`)])) as Record<
      EventKind,
      string
    >;
  return {
    base: {
      sea: value("--map-sea"),
      land: value("--map-land"),
      border: value("--map-border"),
      admin: value("--map-admin"),
      coast: value("--map-coast"),
      river: value("--map-river"),
    },
    label: value("--map-label"),
    halo: value("--map-label-halo"),
    symbolLine: value("--map-symbol-line"),
    symbol: value("--accent"),
    onSymbol: value("--accent-ink"),
    area: value("--map-area"),
    ink: value("--ink"),
    focus: value("--focus"),
    kinds: perKind("kind"),
    onKinds: perKind("on-kind"),
    font: style.fontFamily,
  };
}
