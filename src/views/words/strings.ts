import { en } from "./en.ts";

/** Every sentence of the interface in one language; a table that lacks one doesn't compile. */
export type Strings = typeof en;

/** The sentences in the reader's language. English is the only table so far. */
export const useStrings = (): Strings => en;
