/** Something imperative on the page: it gets the whole next state, compares, and touches only what changed. */
export type Widget<Props> = {
  /** `previous` is null the first time. */
  update(next: Props, previous: Props | null): void;
  destroy(): void;
};

/** Keeps the props that a widget got last, so that each update can be compared with the one before. */
export function updater<Props>(widget: Widget<Props>): (next: Props) => void {
  let previous: Props | null = null;
  return (next) => {
    widget.update(next, previous);
    previous = next;
  };
}
