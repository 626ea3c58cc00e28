import type { Span } from "./span.ts";

export type Token = Span & { readonly text: string; readonly kind: "word" | "number" | "punctuation" };

// One alternation, no nested quantifier: linear on any input.
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*)|(?<word>\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-'’‑.&][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*\.?)|(?<punctuation>\S)/gu;

const ABBREVIATION =
  /^(?:\p{L}\.)+\p{L}?\.?$|^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|St|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Calif|Fla|Tex|Mass|Inc|Corp|Co|Ltd|vs|etc|approx|No)\.$/u;

/** Words, numbers and single punctuation marks, in order. A full stop stays with an abbreviation ("U.N.", "Gen."). */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    const found = match[0];
    const groups = match.groups ?? {};
    if (groups["word"] !== undefined && found.endsWith(".") && !ABBREVIATION.test(found)) {
      push(tokens, match.index, found.slice(0, -1), "word");
      push(tokens, match.index + found.length - 1, ".", "punctuation");
    } else {
      push(
        tokens,
        match.index,
        found,
        groups["number"] !== undefined ? "number" : groups["word"] !== undefined ? "word" : "punctuation",
      );
    }
  }
  return tokens;
}

function push(tokens: Token[], start: number, text: string, kind: Token["kind"]): void {
  tokens.push({ start, end: start + text.length, text, kind });
}
