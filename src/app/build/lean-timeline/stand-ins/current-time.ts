/** The bar at the present moment, which is never shown. */
export default class CurrentTime {
  readonly options = {};
  readonly bar = null;

  setOptions(): void {}

  redraw(): boolean {
    return false;
  }

  destroy(): void {}
}
