import type { Context } from "../../parts/picture.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { xOf, type TimeScale } from "../time-scale.ts";
import type { Bar } from "./bars.ts";
import { drawUncovered } from "./draw-coverage.ts";
import type { Tick } from "./ticks.ts";

/** Colours from the theme's custom properties; read again when the theme changes. */
export type OverviewColours = {
  readonly density: string;
  readonly ghost: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly accent: string;
  readonly paper: string;
  readonly surface: string;
  readonly surfaceRaised: string;
  readonly brush: string;
  readonly outside: string;
  readonly focus: string;
  readonly compareA: string;
  readonly compareB: string;
  readonly font: string;
};

export function readColours(element: Element): OverviewColours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    density: colour("--density"),
    ghost: colour("--density-ghost"),
    rule: colour("--rule"),
    ruleStrong: colour("--rule-strong"),
    ink: colour("--ink"),
    inkMuted: colour("--ink-muted"),
    accent: colour("--accent"),
    paper: colour("--paper"),
    surface: colour("--surface"),
    surfaceRaised: colour("--surface-raised"),
    brush: colour("--brush"),
    outside: colour("--outside"),
    focus: colour("--focus"),
    compareA: colour("--compare-a"),
    compareB: colour("--compare-b"),
    font: style.fontFamily,
  };
}

export type OverviewPicture = {
  readonly scale: TimeScale;
  /** CSS pixels, the axis included. */
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** Stretches that no article covers. */
  readonly uncovered: readonly TimeRange[];
  /** Days of the selected event. */
  readonly selected: TimeRange | null;
};

/** Below the bars, for the names of months and years. */
const AXIS_PIXELS = 18;
/** Whatever isn't nothing can be seen. */
const LEAST_BAR_PIXELS = 2;
const TOP_PIXELS = 4;

export function drawOverview(context: Context, picture: OverviewPicture, colours: OverviewColours): void {
  const { scale, height } = picture;
  context.clearRect(0, 0, scale.width, height);
  drawAxis(context, picture, colours);
  drawUncovered(context, scale, floorOf(picture), picture.uncovered, colours.ruleStrong);
  drawBars(context, picture, colours.ghost, ({ full }) => full);
  drawBars(context, picture, colours.density, ({ filtered }) => filtered);
  if (picture.selected !== null) drawSelected(context, picture, picture.selected, colours);
}

/** Pixels from the top to the axis. */
export const floorOf = ({ height }: Pick<OverviewPicture, "height">): number => height - AXIS_PIXELS;

export function drawBars(
  context: Context,
  { scale, height, bars }: Pick<OverviewPicture, "scale" | "height" | "bars">,
  colour: string,
  share: (bar: Bar) => number,
): void {
  const floor = height - AXIS_PIXELS;
  context.fillStyle = colour;
  for (const bar of bars) {
    if (share(bar) <= 0) continue;
    const left = xOf(scale, bar.days.start);
    const width = Math.max(1, xOf(scale, bar.days.end) - left - 1);
    const tall = Math.max(LEAST_BAR_PIXELS, share(bar) * (floor - TOP_PIXELS));
    context.fillRect(left, floor - tall, width, tall);
  }
}

function drawAxis(
  context: Context,
  { scale, height, ticks }: OverviewPicture,
  colours: OverviewColours,
): void {
  const floor = height - AXIS_PIXELS;
  context.fillStyle = colours.rule;
  context.fillRect(0, floor, scale.width, 1);
  context.textBaseline = "middle";
  for (const { x, label, strong } of ticks) {
    context.fillStyle = colours.rule;
    context.fillRect(Math.round(x), strong ? 0 : floor, 1, strong ? height : 5);
    context.fillStyle = strong ? colours.ink : colours.inkMuted;
    context.font = `${strong ? 600 : 400} 11px ${colours.font}`;
    const wide = context.measureText(label).width;
    if (x + 4 + wide < scale.width) context.fillText(label, x + 4, height - AXIS_PIXELS / 2 + 1);
  }
}

/** A mark under the bars, at least wide enough to see. */
function drawSelected(
  context: Context,
  { scale, height }: OverviewPicture,
  { start, end }: TimeRange,
  colours: OverviewColours,
): void {
  const left = xOf(scale, start);
  const width = Math.max(4, xOf(scale, end) - left);
  context.fillStyle = colours.accent;
  context.fillRect(left, height - AXIS_PIXELS, width, 3);
}
