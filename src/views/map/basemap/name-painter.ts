import type { Context } from "../../parts/picture.ts";
import type { Box } from "../scene/label-placement.ts";
import type { BaseName, BaseNameStyle } from "./base-names.ts";

export type NameTheme = {
  readonly label: string;
  readonly halo: string;
  readonly water: string;
  readonly font: string;
};

const FONTS: Readonly<Record<BaseNameStyle, string>> = {
  country: "500 10.5px",
  water: "italic 400 11px",
  capital: "400 11.5px",
  city: "400 11.5px",
  town: "400 10.5px",
};
const SPACING: Readonly<Record<BaseNameStyle, number>> = {
  country: 1.4,
  water: 0.6,
  capital: 0,
  city: 0,
  town: 0,
};
/** Names recede behind the events. */
const STRENGTH: Readonly<Record<BaseNameStyle, number>> = {
  country: 0.62,
  water: 0.75,
  capital: 0.8,
  city: 0.68,
  town: 0.62,
};

/** Measures each name once, on a canvas of its own. */
export function createNameMeasure(font: string): (text: string, style: BaseNameStyle) => number {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context !== null) context.font = `${FONTS[style]} ${font}`;
    const width = (context?.measureText(text).width ?? text.length * 7) + text.length * SPACING[style];
    widths.set(key, width);
    return width;
  };
}

export function paintBaseNames(
  context: Context,
  names: readonly { readonly label: BaseName; readonly box: Box }[],
  theme: NameTheme,
): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { label, box } of names) {
    const { text, style, dot } = label;
    const y = (box.top + box.bottom) / 2;
    if ("letterSpacing" in context) context.letterSpacing = `${SPACING[style]}px`;
    context.font = `${FONTS[style]} ${theme.font}`;
    context.textAlign = "left";
    const x = dot === null ? box.left + 4 : dot.x + 6;
    if (style !== "water") {
      context.strokeStyle = theme.halo;
      context.lineWidth = 2.5;
      context.globalAlpha = 0.8;
      context.strokeText(text, x, y);
    }
    context.globalAlpha = STRENGTH[style];
    context.fillStyle = style === "water" ? theme.water : theme.label;
    if (dot !== null) {
      context.beginPath();
      context.arc(dot.x, dot.y, style === "capital" ? 2.4 : 1.8, 0, 2 * Math.PI);
      context.fill();
    }
    context.fillText(text, x, y);
  }
  context.globalAlpha = 1;
  if ("letterSpacing" in context) context.letterSpacing = "0px";
}
