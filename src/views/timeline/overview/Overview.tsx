import { useEffect, useRef } from "react";
import { useView } from "../../../state/react.tsx";
import { useStrings } from "../../words/strings.ts";
import { RangeHandle } from "./RangeHandle.tsx";
import { runOverview, type OverviewParts } from "./run-overview.ts";

/** The density of events over all days, with the brush that chooses the range. Drawn outside React's rendering. */
export function Overview() {
  const view = useView();
  const strings = useStrings();
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () => (root.current === null ? undefined : runOverview(view, partsOf(root.current), strings)),
    [view, strings],
  );
  return (
    <div className="overview" dir="ltr" ref={root}>
      <canvas className="overview-canvas" aria-hidden="true" />
      <div className="overview-window" data-grab="window" />
      <canvas className="overview-canvas overview-compare" aria-hidden="true" hidden />
      <RangeHandle side="start" />
      <RangeHandle side="end" />
      <canvas className="overview-brush" aria-hidden="true" />
    </div>
  );
}

function partsOf(root: HTMLElement): OverviewParts {
  const one = <T extends HTMLElement>(selector: string): T => {
    const element = root.querySelector<T>(selector);
    if (element === null) throw new Error(`the overview has no ${selector}`);
    return element;
  };
  return {
    root,
    canvas: one<HTMLCanvasElement>("canvas"),
    window: one(".overview-window"),
    start: one('[data-grab="start"]'),
    end: one('[data-grab="end"]'),
    brush: one<HTMLCanvasElement>(".overview-brush"),
    comparison: one<HTMLCanvasElement>(".overview-compare"),
  };
}
