/** The axis under the items, which the page draws itself: a component without height that is never redrawn. */
export default class TimeAxis {
  readonly options = { orientation: { axis: "bottom" } };
  readonly dom = { foreground: null };
  readonly step = { scale: "day", step: 1 };

  setOptions(): void {}

  redraw(): boolean {
    return false;
  }

  destroy(): void {}
}
