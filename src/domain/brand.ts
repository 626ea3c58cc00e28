declare const brand: unique symbol;

/** A primitive that only its own constructors make, so that a day is never mistaken for a count. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
