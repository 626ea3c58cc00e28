import type { LinkFault } from "../state/notice.ts";

/** What became of one parameter of a link. `ignored` are parts that were left out of a value that stands. */
export type Parsed<T> =
  | { readonly status: "missing" }
  | { readonly status: "valid"; readonly value: T; readonly ignored?: readonly string[] }
  | { readonly status: "invalid"; readonly raw: string; readonly fault: LinkFault };

export const MISSING = { status: "missing" } as const;

export const valid = <T>(value: T): Parsed<T> => ({ status: "valid", value });

export const invalid = (raw: string, fault: LinkFault): Parsed<never> => ({ status: "invalid", raw, fault });
