import type { Lexed } from "../lexing/lexer.ts";
import type { Mention } from "../meaning.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import type { Phrase, Said } from "./recogniser.ts";

/** Mentions in text order, not overlapping: at each token the longest phrase, of equals the one listed first. */
export function recognise(lexed: Lexed, index: PhraseIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < lexed.count;) {
    const mention = longestAt(lexed, index, i);
    if (mention === null) i += 1;
    else {
      mentions.push(mention);
      i = mention.end;
    }
  }
  return mentions;
}

function longestAt(lexed: Lexed, index: PhraseIndex, first: number): Mention | null {
  let best: Mention | null = null;
  for (const { name, phrase, matcher, findIn } of index(lexed, first)) {
    const end = matcher.match(lexed, first);
    if (end <= (best?.end ?? first)) continue;
    const said = phrase.read(findIn(lexed, first, end));
    if (said !== null) best = mentionOf(first, end, said, name);
  }
  return best;
}

function mentionOf(
  first: number,
  end: number,
  said: NonNullable<ReturnType<Phrase["read"]>>,
  rule: string,
): Mention {
  const whole: Said = "kind" in said ? { meaning: said } : said;
  return { first, end, rules: [rule], ...whole };
}
