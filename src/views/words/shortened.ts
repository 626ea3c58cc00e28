const LONGEST = 60;

/** What somebody wrote, no longer than a notice can quote. */
export const shortened = (raw: string): string => (raw.length > LONGEST ? `${raw.slice(0, LONGEST)}…` : raw);

/** Shields a piece of another direction, so that marks beside it don't change sides (U+2068 … U+2069). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
