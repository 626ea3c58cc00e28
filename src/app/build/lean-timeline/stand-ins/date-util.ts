/*
 * Conversion between times and pixels. In the library it also leaves out hidden dates (nights, weekends); the page
 * hides none, so that every stretch of time is as long as it is. Times are milliseconds since 1970-01-01 UTC.
 */

type Conversion = { readonly offset: number; readonly scale: number };
type Chart = { readonly range: { conversion(width: number): Conversion } };

export function toScreen({ range }: Chart, time: Date | number, width: number): number {
  const { offset, scale } = range.conversion(width);
  return (time.valueOf() - offset) * scale;
}

export function toTime({ range }: Chart, x: number, width: number): Date {
  const { offset, scale } = range.conversion(width);
  return new Date(x / scale + offset);
}

export const convertHiddenOptions = (): void => undefined;
export const updateHiddenDates = (): void => undefined;
export const getHiddenDurationBetween = (): number => 0;
export const getHiddenDurationBefore = (): number => 0;
export const snapAwayFromHidden = (_hidden: unknown, time: number): number => time;
