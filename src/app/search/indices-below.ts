/** 0, 1, 2 … up to the last below `end`. */
export const indicesBelow = (end: number): readonly number[] => Array.from({ length: end }, (_, i) => i);
