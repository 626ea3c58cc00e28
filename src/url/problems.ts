import type { NoticeMessage } from "../state/notice.ts";
import type { Parsed } from "./parsed.ts";

/** A parameter that couldn't be used, or not wholly. */
export type LinkProblem = { readonly parameter: string; readonly message: NoticeMessage };

export function problemsOf(parameter: string, parsed: Parsed<unknown>): readonly LinkProblem[] {
  switch (parsed.status) {
    case "missing":
      return [];
    case "valid":
      return (parsed.ignored ?? []).map((raw) => ({
        parameter,
        message: { code: "unknown-value", parameter, raw },
      }));
    case "invalid":
      return [{ parameter, message: { code: "left-out", parameter, raw: parsed.raw, fault: parsed.fault } }];
  }
}
