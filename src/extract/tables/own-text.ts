/** V8 copies shorter slices by itself. */
const LEAST_SLICED = 13;

/** A copy that stands alone: a slice would keep all the text it was cut from in memory for as long as it lives. */
export const ownText = (text: string): string =>
  text.length < LEAST_SLICED ? text : Buffer.from(text, "utf8").toString("utf8");
