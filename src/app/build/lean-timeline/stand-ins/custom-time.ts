/** Bars at times of one's own: there are none, so nothing that is pointed at is one. */
export default class CustomTime {
  static customTimeFromTarget(): null {
    return null;
  }

  constructor() {
    throw new Error("bars at times of one's own aren't part of this page");
  }
}
