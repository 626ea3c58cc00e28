/** The entries used last, up to a number; the others are forgotten. */
export type Recent<Key, Value> = {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
};

export function recent<Key, Value>(capacity: number): Recent<Key, Value> {
  const entries = new Map<Key, Value>();
  const set = (key: Key, value: Value): void => {
    entries.delete(key);
    entries.set(key, value);
    const oldest = entries.size > capacity ? entries.keys().next() : null;
    if (oldest !== null && oldest.done !== true) entries.delete(oldest.value);
  };
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
