import { createContext, useContext } from "react";
import { en } from "./en.ts";

/** Every sentence of the interface in one language; a table that lacks one doesn't compile. */
export type Strings = typeof en;

const StringsContext = createContext<Strings>(en);

export const StringsProvider = StringsContext;

export const useStrings = (): Strings => useContext(StringsContext);
