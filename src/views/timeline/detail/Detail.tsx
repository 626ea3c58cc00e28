import { useEffect, useId, useRef } from "react";
import { useView } from "../../../state/react.tsx";
import { beginDrawing } from "../../parts/drawing.ts";
import { notify } from "../../../state/actions/page.ts";
import { useStrings } from "../../words/strings.ts";
import { afterPaint } from "./after-paint.ts";
import type { DetailParts } from "./run-detail.ts";

/** The most telling events in range, as bars on an axis. The widget that draws them is fetched after the first paint. */
export function Detail() {
  const view = useView();
  const strings = useStrings();
  const { timeline } = strings;
  const help = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let stop = (): void => undefined;
    let wanted = true;
    const endDrawing = beginDrawing();
    const show = async (): Promise<void> => {
      const { runDetail } = await import("./run-detail.ts");
      if (wanted) stop = runDetail(view, partsOf(element), strings, endDrawing);
    };
    const cancel = afterPaint(() => {
      show().catch(() => {
        notify(view, { id: "detail", tone: "problem", message: { code: "data-missing" } });
        endDrawing();
      });
    });
    return () => {
      wanted = false;
      cancel();
      endDrawing();
      stop();
    };
  }, [view, strings]);
  return (
    <div className="detail" dir="ltr" ref={root}>
      <canvas className="detail-lines" aria-hidden="true" />
      <canvas className="detail-names" aria-hidden="true" />
      <div
        className="detail-host"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <fieldset> is for form fields
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys go from here to the items
        tabIndex={0}
        aria-label={timeline.detail}
        aria-describedby={help}
      >
        <div className="detail-pane" />
      </div>
      <p className="visually-hidden" id={help}>
        {timeline.detailHelp}
      </p>
      <p className="detail-empty" dir={strings.direction} hidden>
        {timeline.noneInRange}
      </p>
    </div>
  );
}

function partsOf(root: HTMLElement): DetailParts {
  const one = <T extends HTMLElement>(selector: string): T => {
    const element = root.querySelector<T>(selector);
    if (element === null) throw new Error(`the detail has no ${selector}`);
    return element;
  };
  return {
    root,
    host: one(".detail-host"),
    pane: one(".detail-pane"),
    names: one<HTMLCanvasElement>(".detail-names"),
    lines: one<HTMLCanvasElement>(".detail-lines"),
    empty: one(".detail-empty"),
  };
}
