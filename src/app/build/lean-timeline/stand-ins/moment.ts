/*
 * As much of Moment.js as the kept parts call: they turn instants into `Date`s with it and reckon a first window of
 * some days around today, which is replaced before anything is drawn. It reads no text and knows no language.
 */

const MS_PER_DAY = 86_400_000;

class Moment {
  readonly #date: Date;

  constructor(time: number) {
    this.#date = new Date(time);
  }

  hours(value: number): this {
    this.#date.setHours(value);
    return this;
  }

  minutes(value: number): this {
    this.#date.setMinutes(value);
    return this;
  }

  seconds(value: number): this {
    this.#date.setSeconds(value);
    return this;
  }

  milliseconds(value: number): this {
    this.#date.setMilliseconds(value);
    return this;
  }

  add(count: number, unit: "days"): this {
    if (unit !== "days") throw new Error(`the page adds days to a time, not ${String(unit)}`);
    this.#date.setTime(this.#date.getTime() + count * MS_PER_DAY);
    return this;
  }

  clone(): Moment {
    return new Moment(this.valueOf());
  }

  toDate(): Date {
    return new Date(this.#date);
  }

  valueOf(): number {
    return this.#date.getTime();
  }
}

/** The instant that is given, or the present one. @throws for text, which would have to be read in some language */
function moment(time?: number | Date | Moment): Moment {
  if (typeof time === "string")
    throw new TypeError(`the page hands over instants, not ${JSON.stringify(time)}`);
  return new Moment(time === undefined ? Date.now() : time.valueOf());
}

moment.isMoment = (value: unknown): boolean => value instanceof Moment;

export default moment;
