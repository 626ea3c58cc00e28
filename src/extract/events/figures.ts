import type { SentenceReading } from "./reading.ts";
import type { Stretch } from "./grammar/clause.ts";
import type { EventReport } from "./types.ts";

const SMALL: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** "nine convoys", "over 200 civilians": number, and the noun it counts. Dates count nothing. */
export function figuresIn({ words }: SentenceReading, { from, to }: Stretch): EventReport["figures"] {
  const figures: { text: string; value: number; unit: string }[] = [];
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (word.wordClass !== "number" || word.timex !== undefined) continue;
    const base = valueOf(word.lower);
    if (base === null) continue;
    let at = i + 1;
    let value = base;
    for (; at < to && SCALE[words[at]!.lower] !== undefined; at += 1) value *= SCALE[words[at]!.lower]!;
    while (at < to && words[at]!.wordClass === "adjective") at += 1;
    const unit = words[at];
    if (unit !== undefined && at < to && (unit.wordClass === "noun" || unit.wordClass === "participle"))
      figures.push({
        text: words
          .slice(i, at + 1)
          .map(({ text }) => text)
          .join(" "),
        value,
        unit: unit.lower,
      });
    i = at - 1;
  }
  return figures;
}

function valueOf(lower: string): number | null {
  const small = SMALL[lower];
  if (small !== undefined) return small;
  const plain = lower.replaceAll(",", "");
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
