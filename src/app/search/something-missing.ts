/** That a part of the index, or of the search itself, couldn't be had. */
export const SOMETHING_MISSING = {
  id: "search",
  tone: "problem",
  message: { code: "data-missing" },
} as const;
