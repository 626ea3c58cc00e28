import { nameKey } from "../gazetteer/name-key.ts";
import { linesOf } from "../lists.ts";

/** Demonym → ISO 3166-1 code, GeoNames division code or id, by name key. */
const TARGETS: ReadonlyMap<string, string> = new Map(
  linesOf("demonyms.txt").flatMap((line) => {
    const [target, words] = line.split("|").map((part) => part.trim());
    return words!.split(";").map((word) => [nameKey(word), target!] as const);
  }),
);

/** What a demonym of one word or two belongs to, by its name key; undefined for other names. */
export const demonymTarget = (key: string): string | undefined => TARGETS.get(key);

/** First words of those that have two. */
const FIRST_OF_TWO = new Set(
  [...TARGETS.keys()].filter((key) => key.includes(" ")).map((key) => key.slice(0, key.indexOf(" "))),
);

export const opensDemonym = (key: string): boolean => FIRST_OF_TWO.has(key);
