import type { rangeAfterTyping } from "./typed-end.ts";

type TypedEnd = { readonly rangeAfterTyping: typeof rangeAfterTyping };

let fetched: TypedEnd | null = null;

/**
 * What reads a date typed in words; "2016-10-17" needs none of it. It isn't part of the first view's code: it comes with
 * what opens later, or when a field is entered before that. Null where it couldn't be fetched.
 */
export const typedEnd = {
  now: (): TypedEnd | null => fetched,
  fetch: async (): Promise<TypedEnd | null> => (fetched ??= await import("./typed-end.ts").catch(() => null)),
  prepare: async (): Promise<void> => void (await typedEnd.fetch()),
};
