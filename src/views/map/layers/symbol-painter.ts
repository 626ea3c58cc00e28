import type { Context } from "../../parts/picture.ts";
import { KIND_SHAPES } from "../../parts/kind-shapes.ts";
import type { EventKind } from "../../../domain/kinds.ts";
import type { PointSymbol } from "../scene/scene.ts";
import { saysItsNumber, type MapNames } from "../scene/symbol-layout.ts";
import type { ScreenPoint } from "../scene/viewport.ts";
import type { MapTheme } from "./map-theme.ts";

/*
 * A symbol's marks, each one thing:
 *   size        how many events
 *   colour      the kind of at least half of them; the accent where they are mixed
 *   inside      the sign of that kind, or the number; nothing where it is too small
 *   hollow      nothing happened there: the place was spoken about, or something was said there
 *   dashed rim  all are planned
 *   pale        none is read with much certainty
 *   second rim  several places in one symbol
 *   dark ring   selected
 * While two ranges are compared: a half each, its size the range's events, its colour the range's.
 */

const TAU = 2 * Math.PI;
const SIGN_FROM_RADIUS = 8.5;

const signs = new Map<EventKind, Path2D>();

export function paintSymbol(
  context: Context,
  { x, y }: ScreenPoint,
  symbol: PointSymbol,
  theme: MapTheme,
  number: MapNames["number"],
): void {
  const { radius, traits, members, selected } = symbol;
  const colour = traits.kind === null ? theme.symbol : theme.kinds[traits.kind];
  if (symbol.other !== null) {
    if (selected) ring(context, x, y, radius + 4.5, theme.ink, 2.5);
    half(context, { x, y }, shareOf(symbol, symbol.count), "left", theme);
    half(context, { x, y }, shareOf(symbol, symbol.other), "right", theme);
    return;
  }
  const hollow = traits.mentioned || traits.planned;
  if (selected) ring(context, x, y, radius + 4.5, theme.ink, 2.5);
  if (members.length > 1) ring(context, x, y, radius + 2.5, colour, 1.25);
  context.globalAlpha = traits.uncertain ? 0.55 : 0.94;
  disc(context, x, y, radius, hollow ? theme.symbolLine : colour);
  context.globalAlpha = 1;
  if (hollow) {
    context.setLineDash(traits.planned ? [3.2, 2.6] : []);
    ring(context, x, y, radius - 1, colour, 2);
    context.setLineDash([]);
  } else {
    ring(context, x, y, radius, theme.symbolLine, 1.25);
  }
  paintInside(context, { x, y }, symbol, hollow ? colour : onColour(traits.kind, theme), theme, number);
}

const onColour = (kind: EventKind | null, theme: MapTheme): string =>
  kind === null ? theme.onSymbol : theme.onKinds[kind];

function paintInside(
  context: Context,
  { x, y }: ScreenPoint,
  symbol: PointSymbol,
  colour: string,
  theme: MapTheme,
  number: MapNames["number"],
): void {
  const { radius, traits, count } = symbol;
  context.fillStyle = colour;
  if (traits.kind !== null && radius >= SIGN_FROM_RADIUS) {
    const scale = radius / 12.5;
    context.translate(x, y);
    context.scale(scale, scale);
    context.fill(signOf(traits.kind), "evenodd");
    context.scale(1 / scale, 1 / scale);
    context.translate(-x, -y);
  } else if (saysItsNumber(symbol)) {
    const digits = number(count);
    context.font = `600 ${Math.min(13, (radius * 2.1) / (digits.length * 0.62 + 0.6))}px ${theme.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(digits, x, y + 0.5);
  }
}

function signOf(kind: EventKind): Path2D {
  const sign = signs.get(kind) ?? new Path2D(KIND_SHAPES[kind]);
  signs.set(kind, sign);
  return sign;
}

/** Radius of the half that stands for so many events, where the greater half has the symbol's own. */
const shareOf = ({ radius, count, other }: PointSymbol, events: number): number =>
  radius * Math.sqrt(events / Math.max(1, count, other ?? 0));

function half(
  context: Context,
  { x, y }: ScreenPoint,
  radius: number,
  side: "left" | "right",
  theme: MapTheme,
): void {
  if (radius === 0) return;
  const top = -Math.PI / 2;
  context.beginPath();
  context.arc(x, y, radius, top, -top, side === "left");
  context.closePath();
  context.fillStyle = side === "left" ? theme.compareA : theme.compareB;
  context.fill();
  context.strokeStyle = theme.symbolLine;
  context.lineWidth = 1.25;
  context.stroke();
}

function disc(context: Context, x: number, y: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, TAU);
  context.fillStyle = colour;
  context.fill();
}

function ring(context: Context, x: number, y: number, radius: number, colour: string, width: number): void {
  context.beginPath();
  context.arc(x, y, Math.max(1, radius), 0, TAU);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
