import { wordSet } from "../lists.ts";
import { typeWord } from "../resolve/candidates.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * What a word is known to be, as bits: several can hold at once ("Jordan" is a given name and a country). The tagger
 * sees the whole combination, so that it learns what "given name that is also a common word" is worth.
 */
export const LEXICON = {
  firstName: 1,
  lastName: 2,
  common: 4,
  title: 8,
  place: 16,
  organisation: 32,
  calendar: 64,
  direction: 128,
  locative: 256,
  function: 512,
  speech: 1024,
  nameParticle: 2048,
  event: 4096,
} as const;

const LISTS: readonly (readonly [bit: number, list: ReadonlySet<string>])[] = [
  [LEXICON.firstName, new Set([...wordSet("first-names.txt"), ...wordSet("more-first-names.txt")])],
  [LEXICON.lastName, wordSet("last-names.txt")],
  [LEXICON.common, wordSet("common-words.txt")],
  [
    LEXICON.title,
    words(`president minister premier mr mrs ms miss dr gen general sen senator rep representative gov governor lt lieutenant col colonel sgt sergeant
      capt captain prof professor secretary chancellor king queen prince princess sir lord lady pope bishop archbishop rev reverend father sheikh imam
      ayatollah judge justice mayor chief director coach chairman chairwoman spokesman spokeswoman spokesperson leader commander officer detective
      sheriff deputy lawyer attorney ambassador envoy congressman congresswoman councilman councilwoman commissioner superintendent principal
      vice-president corporal major admiral marshal trooper constable inspector brother sister uncle aunt ceo analyst author activist journalist`),
  ],
  [
    LEXICON.organisation,
    words(`university college school institute academy council committee commission ministry department agency bureau office party league union
      association society foundation corporation corp company co inc ltd llc group bank fund times post news press tribune herald journal gazette
      daily star chronicle observer guardian telegraph radio television tv network broadcasting hospital church cathedral mosque temple club fc
      united city rovers wanderers athletic team police army navy force forces guard brigade front movement congress parliament senate assembly
      court authority board federation organization organisation center centre museum library theatre theater stadium airport station airlines
      airways express hotel inn resort mall plaza tower building bridge street avenue road boulevard drive lane highway route square festival
      games cup championship open tournament series act treaty agreement accord declaration conference summit forum expo jail prison clinic
      consulate embassy exchange stock index insurance energy oil gas electric power motors industries systems services technologies partners
      jaguars bulls bears lions tigers eagles hawks giants cowboys saints patriots rangers yankees mets dodgers knicks lakers celtics`),
  ],
  [
    LEXICON.calendar,
    words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
      monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow week month year christmas easter`),
  ],
  [
    LEXICON.direction,
    words(`north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
      southeastern southwestern downtown upper lower greater near outside inside mid`),
  ],
  [
    LEXICON.locative,
    words(
      "in at near from to into around outside across through throughout toward towards inside via off between within of on",
    ),
  ],
  [
    LEXICON.function,
    words(`the a an and or but of for with by as is are was were be been has have had will would could should may might that this these those he she
      it they we you i his her its their our who which what when where how not no said says`),
  ],
  [
    LEXICON.speech,
    words(`said says say told tells added warned urged asked called announced denied accused agreed insisted argued claimed stated reported
      believes wants hopes plans refused rejected welcomed condemned vowed pledged demanded threatened`),
  ],
  [
    LEXICON.nameParticle,
    words(
      "al el bin ibn abu van von de da di der den du la le los las del dos mc mac st saint san santa jr sr ben ul",
    ),
  ],
  [
    LEXICON.event,
    words(`offensive operation battle siege war talks process massacre bombing attack attacks crisis summit agreement accord accords protocol
      declaration conference format peace conflict genocide earthquake hurricane fire riots trial olympics marathon`),
  ],
];

const MASKS: ReadonlyMap<string, number> = (() => {
  const masks = new Map<string, number>();
  for (const [bit, list] of LISTS) for (const word of list) masks.set(word, (masks.get(word) ?? 0) | bit);
  return masks;
})();

/** Bits of LEXICON for a name key. */
export const lexiconOf = (key: string): number =>
  (MASKS.get(key) ?? 0) | (typeWord(key) === undefined ? 0 : LEXICON.place);

export const isCommon = (bits: number): boolean => (bits & (LEXICON.common | LEXICON.function)) !== 0;
