/** A value that a facet offers, with how many events it would show. */
export type FacetOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
};

/**
 * The values worth offering: those that some event has, most frequent first, and those that are set, so that what is
 * set can always be taken out.
 * @param counts by position of the value
 */
export function facetOptions<Value extends string>(
  values: readonly Value[],
  counts: ArrayLike<number>,
  chosen: readonly string[],
  label: (value: Value) => string,
): readonly FacetOption<Value>[] {
  const isChosen = new Set(chosen);
  return values
    .map((value, i): FacetOption<Value> => ({
      value,
      label: label(value),
      count: counts[i] ?? 0,
      chosen: isChosen.has(value),
    }))
    .filter((option) => option.count > 0 || option.chosen)
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
