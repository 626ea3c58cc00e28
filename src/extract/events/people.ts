import { rememberWords } from "../text/word-pool.ts";
import { PERSON_TITLES } from "./lexicon/closed-class.ts";
import type { Word } from "./grammar/word.ts";
import { bareName, hasArabicArticle, isCited, mentionsIn, nearestBefore, type Person } from "./mentions.ts";
import type { SentenceReading } from "./reading.ts";

export type People = {
  /** By surname and by full name. */
  readonly byName: ReadonlyMap<string, Person>;
  /** By the words before the name, "russian foreign minister"; of several holders none. */
  readonly byOffice: ReadonlyMap<string, Person>;
  /** Whom "he" or "she" at the start of the clause of this sentence means; null when the text gives no name. */
  readonly heBefore: (sentence: number, word: number, speaking: boolean) => Person | null;
};

/** Words that join into a name without a capital: "Ursula von der Leyen". */
const NAME_PARTS = new Set(["al", "bin", "ibn", "von", "van", "der", "de", "la", "del", "da", "di", "el"]);

export function peopleIn(sentences: readonly SentenceReading[]): People {
  const byName = new Map<string, Person>();
  const offices = new Map<string, Person | null>();
  const told = sentences
    .filter(({ kind }) => kind !== "title" && kind !== "heading")
    .map(({ words }) => ({ words, runs: nameRuns(words) }));
  const alone = new Set(
    told.flatMap(({ words, runs }) =>
      runs.flatMap(({ from, to }) => (to - from === 1 ? [bareName(words[from]!.text)] : [])),
    ),
  );
  for (const sentence of told) {
    const { runs } = sentence;
    for (const run of runs) learn(byName, sentence.words, run, alone);
    for (const run of runs) learnOffice(offices, byName, sentence.words, run);
  }
  const mentions = sentences.flatMap((sentence) => mentionsIn(sentence, byName));
  const byOffice = new Map(
    [...offices].flatMap(([office, person]) => (person === null ? [] : [[office, person] as const])),
  );
  return {
    byName,
    byOffice,
    heBefore: (sentence, word, speaking) => nearestBefore(mentions, sentence, word, speaking),
  };
}

type Run = { readonly from: number; readonly to: number };

/** Stretches of capitalised words that name no place: "President Vladimir Putin" without its title words. */
function nameRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!isNamePart(words[i]!)) continue;
    let to = i + 1;
    while (
      to < words.length &&
      (isNamePart(words[to]!) ||
        (NAME_PARTS.has(words[to]!.lower) && words[to + 1] !== undefined && isNamePart(words[to + 1]!)))
    )
      to += 1;
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

const isNamePart = (word: Word): boolean =>
  (word.wordClass === "name" || hasArabicArticle(word.text)) &&
  word.toponym === undefined &&
  shapeOf(word.text, word.slot).isName;

const shapeOf = rememberWords((text) => {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const isName =
    /^\p{Lu}[\p{L}'’-]*[\p{Ll}.]$|^al-\p{Lu}/u.test(text) && !isTitle({ lower }) && !NOT_NAMES.has(lower);
  return { text, isName };
});

/** "President", "Presidents". */
const isTitle = ({ lower }: Pick<Word, "lower">): boolean =>
  PERSON_TITLES.has(lower) ||
  PERSON_TITLES.has(lower.slice(lower.lastIndexOf("-") + 1)) ||
  (lower.endsWith("s") && PERSON_TITLES.has(lower.slice(0, -1)));

/** Capitalised words of offices and bodies. */
const NOT_NAMES = new Set(
  `foreign prime united nations council security ministry minister state states house white kremlin party front army union
  department islamic national international general assembly committee commission court supreme parliament congress
  senate bank group agency times news post press street islam isis isil nato un eu monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december north south
  east west northern southern eastern western central joint statement plan resolution process summit university
  association organization organisation cooperation federal republic democratic republican syrian russian`.split(
    /\s+/,
  ),
);

/** `alone` holds names that stand without a first name somewhere: "Brown" tells that "James Brown" is somebody. */
function learn(
  byName: Map<string, Person>,
  words: readonly Word[],
  { from, to }: Run,
  alone: ReadonlySet<string>,
): void {
  const titled = from > 0 && isTitle(words[from - 1]!);
  if (to - from < 2 && !titled) return;
  if (to - from > 4) return;
  const again = alone.has(bareName(words[to - 1]!.text)) && words[from - 1]?.lower !== "the";
  if (!titled && !again && !isCited(words, from) && !actsLikePerson(words, from, to)) return;
  const parts = words.slice(from, to).map((word) => bareName(word.text));
  const surname = surnameOf(parts);
  if (byName.has(surname) && to - from < 2) return;
  const person = { name: parts.join(" "), surname };
  if ((byName.get(surname)?.name.length ?? 0) < person.name.length) byName.set(surname, person);
}

/** "Russian Foreign Minister | Sergey Lavrov": later "the Russian foreign minister" is he. */
function learnOffice(
  offices: Map<string, Person | null>,
  byName: ReadonlyMap<string, Person>,
  words: readonly Word[],
  { from, to }: Run,
): void {
  const person = byName.get(surnameOf([bareName(words[to - 1]!.text)]));
  let start = from;
  while (
    start > 0 &&
    (["noun", "name", "adjective"].includes(words[start - 1]!.wordClass) ||
      (words[start - 1]!.lower === "of" && start < from))
  )
    start -= 1;
  if (person === undefined || start === from || !PERSON_TITLES.has(words[from - 1]!.lower)) return;
  const office = officeKey(words.slice(start, from));
  const known = offices.get(office);
  offices.set(office, known === undefined || known === person ? person : null);
}

export const officeKey = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(" ");

/** What has a name of its own and isn't somebody: "the vessel Seabed Pioneer". */
const THINGS = new Set(
  `vessel ship boat ferry tanker warship submarine plane aircraft newspaper magazine daily weekly film movie company firm
  group party band channel website hotel restaurant charity hospital club team`.split(/\s+/),
);

/** A name without a title counts when it speaks or acts, or an office follows it. */
function actsLikePerson(words: readonly Word[], from: number, to: number): boolean {
  const after = words[to];
  if (after === undefined) return false;
  if (words[from - 1]?.wordClass === "determiner" || THINGS.has(words[from - 1]?.lower ?? "")) return false;
  if (after.text === ",")
    return words
      .slice(to + 1, to + 6)
      .some(
        (word) =>
          PERSON_TITLES.has(word.lower) ||
          word.lower === "who" ||
          (word.wordClass === "number" && word.text.length === 2),
      );
  return (
    after.wordClass === "past" ||
    after.wordClass === "have" ||
    after.lower === "who" ||
    after.lower === "was" ||
    after.lower === "is"
  );
}

/** "Bashar al-Assad" → "Assad"; "Recep Tayyip Erdogan" → "Erdogan". */
const surnameOf = (parts: readonly string[]): string => (parts.at(-1) ?? "").replace(/^[Aa]l-/, "");
