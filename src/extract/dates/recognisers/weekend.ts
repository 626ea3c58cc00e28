import type { Recogniser } from "../phrases/recogniser.ts";
import { offset } from "./said.ts";
import { normAt } from "../lexing/lexer.ts";

/** The weekend told from the day of writing: "the weekend", "over the weekend". */
export const WEEKEND: Recogniser = {
  name: "weekend",
  phrases: [
    {
      say: "the weekend",
      read: (found) =>
        normAt(found.lexed, found.end) === "of"
          ? null
          : { kind: "offset", grain: "weekend", count: 0, from: "published" },
    },
    {
      say: "weekend",
      read: (found) =>
        normAt(found.lexed, found.first - 1) === "-" ? null : offset("weekend", 0, "published"),
    },
  ],
};
