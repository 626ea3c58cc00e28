/** At most so many in any stretch of so many milliseconds. */
export type RateLimit = {
  /** Milliseconds until the next is allowed; 0 now. */
  waitFor(now: number): number;
  /** Counts one. */
  spend(now: number): void;
};

export function createRateLimit(most: number, within: number): RateLimit {
  const spent: number[] = [];
  return {
    waitFor: (now) => {
      while (spent.length > 0 && spent[0]! <= now - within) spent.shift();
      return spent.length < most ? 0 : spent[spent.length - most]! + within - now;
    },
    spend: (now) => {
      spent.push(now);
    },
  };
}
