/** What is written beside the map's symbols, on top of the map. */
export type BesideMap = {
  /** How many places with events in range the map doesn't show. */
  readonly outside: number;
  /** What the map shades now, for the key; null where it draws symbols. */
  readonly shaded: { readonly strongest: number; readonly metresPerPixel: number } | null;
};

export const NOTHING_BESIDE: BesideMap = { outside: 0, shaded: null };

/** Tells of a value where it says something else than the one before. */
export function whenOther<T>(tell: (value: T) => void): (value: T) => void {
  let said: string | null = null;
  return (value) => {
    const words = JSON.stringify(value);
    if (words === said) return;
    said = words;
    tell(value);
  };
}
