import { createContext, useContext } from "react";
import { en } from "./en.ts";

/** A table with the same entries whose sentences may be any; null where a language leaves a sentence as it is. */
type Table<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string | null
    ? (...given: Given) => ReturnType<T> extends string ? string : string | null
    : { readonly [Key in keyof T]: Table<T[Key]> };

/** Every sentence of the interface in one language; a table that lacks one doesn't compile. */
export type Strings = Omit<Table<typeof en>, "dates" | "direction"> & Pick<typeof en, "dates" | "direction">;

export const StringsContext = createContext<Strings>(en);

/** The sentences in the reader's language; English where no `StringsProvider` stands around. */
export const useStrings = (): Strings => useContext(StringsContext);
