/**
 * Gives for every value the first that was equal to it: thirty thousand articles of ten years then hold four thousand
 * dates in memory, and a dozen publishers.
 */
export function shareEqual(): <Value>(value: Value) => Value {
  const known = new Map<string, unknown>();
  return <Value>(value: Value): Value => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key) as Value;
  };
}
