/** JavaScript string offsets into the article text as given, end exclusive: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
