import type { Context } from "../../parts/picture.ts";
import type { Box } from "../scene/label-placement.ts";
import type { ScreenPoint } from "../scene/viewport.ts";
import type { LabelStyle, Measure, SymbolLayout } from "../scene/symbol-layout.ts";
import type { MapTheme } from "./map-theme.ts";

const FONTS: Readonly<Record<LabelStyle, string>> = {
  place: "600 12px",
  placeCount: "500 11px",
  area: "650 10.5px",
  areaCount: "650 11px",
};

/** Pixels that a name may stand off its area before a line ties them. */
const LEADER_FROM = 10;
/** Pixels between the capitals of an area's name. */
const AREA_SPACING = 0.9;

/** Measures on a canvas of its own, each text once; digits are about equally wide, so texts that differ in them alone count as one. */
export function createMeasure(font: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text.replaceAll(/\d/g, "0")}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context !== null) context.font = `${FONTS[style]} ${font}`;
    const spacing = style === "area" ? text.length * AREA_SPACING : 0;
    const width = (context?.measureText(text).width ?? text.length * 7) + spacing;
    widths.set(key, width);
    return width;
  };
}

/** Names of places beside their symbols, and of areas with the number of their events. */
export function paintSymbolLabels(
  context: Context,
  layout: SymbolLayout,
  measure: Measure,
  theme: MapTheme,
): void {
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of layout.areaLabels) paintAreaLabel(context, label, measure, theme);
  for (const { label, box } of layout.pointLabels) {
    const { name, count } = label;
    const y = (box.top + box.bottom) / 2;
    const style = (which: LabelStyle): string => `${FONTS[which]} ${theme.font}`;
    haloed(context, name, box.left, y, style("place"), theme.ink, theme);
    if (count !== "")
      haloed(
        context,
        count,
        box.left + measure(name, "place") + 4,
        y,
        style("placeCount"),
        theme.label,
        theme,
      );
  }
}

function paintAreaLabel(
  context: Context,
  { label: { symbol, at, name, count }, box }: SymbolLayout["areaLabels"][number],
  measure: Measure,
  theme: MapTheme,
): void {
  paintLeader(context, at, box, theme);
  const y = (box.top + box.bottom) / 2;
  const pill = measure(count, "areaCount") + 12;
  setSpacing(context, AREA_SPACING);
  haloed(context, name, box.left + 4, y, `${FONTS.area} ${theme.font}`, theme.ink, theme);
  setSpacing(context, 0);
  const left = box.right - pill - 3;
  context.beginPath();
  context.roundRect(left, box.top + 3, pill, box.bottom - box.top - 6, 4);
  context.fillStyle = symbol.traits.planned || symbol.traits.mentioned ? theme.symbolLine : theme.area;
  context.fill();
  context.setLineDash(symbol.traits.planned ? [3, 2] : []);
  context.strokeStyle = symbol.selected ? theme.ink : theme.area;
  context.lineWidth = symbol.selected ? 2 : 1;
  context.stroke();
  context.setLineDash([]);
  context.font = `${FONTS.areaCount} ${theme.font}`;
  context.fillStyle = symbol.traits.planned || symbol.traits.mentioned ? theme.ink : theme.onSymbol;
  context.fillText(count, left + 6, y + 0.5);
}

/** From a name that had to move aside to the middle of its area. */
function paintLeader(context: Context, at: ScreenPoint, box: Box, theme: MapTheme): void {
  const nearest = {
    x: Math.max(box.left, Math.min(box.right, at.x)),
    y: Math.max(box.top + 3, Math.min(box.bottom - 3, at.y)),
  };
  if (Math.hypot(nearest.x - at.x, nearest.y - at.y) < LEADER_FROM) return;
  context.beginPath();
  context.moveTo(nearest.x, nearest.y);
  context.lineTo(at.x, at.y);
  context.strokeStyle = theme.area;
  context.lineWidth = 1;
  context.globalAlpha = 0.8;
  context.stroke();
  context.globalAlpha = 1;
}

/** Not every browser can space canvas text; there it stays as it is. */
function setSpacing(context: Context, pixels: number): void {
  if ("letterSpacing" in context) context.letterSpacing = `${pixels}px`;
}

export function haloed(
  context: Context,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  { halo }: Pick<MapTheme, "halo">,
): void {
  context.font = font;
  context.strokeStyle = halo;
  context.lineWidth = 3;
  context.globalAlpha = 0.85;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
