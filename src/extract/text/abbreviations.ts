/**
 * Words written with a full stop that isn't the end of a sentence. Three groups, because they behave differently:
 * a title is always followed by its name, a number word by its number, and the rest may end a sentence too
 * ("He works for Acme Inc. The firm ...").
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "Gen.", "Mr.", "St.": a name follows, so the stop never ends a sentence. Lower case. */
export const TITLE_ABBREVIATIONS = listed(`
  mr mrs ms mx dr gen sen rep reps gov lt col maj sgt cpl pfc pvt capt cmdr adm brig prof rev hon pres supt insp
  det messrs mme mlle st ste mt ft fr amb atty vs cf viz e.g i.e eg ie lt.col maj.gen sens govs drs profs`);

/** "No. 5", "pp. 3": an abbreviation only before a number. Lower case. */
export const NUMBER_ABBREVIATIONS = listed(`no nos vol fig art sec pp p ch est approx ca c circa tel`);

/** May end a sentence or not. Written with a capital or in capitals, but for the last line. */
export const CAPITAL_ABBREVIATIONS = listed(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ida ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
  pa penn tenn tex vt va wash wis wyo ont que alta sask
  inc corp co cos ltd llc plc bros assn assoc dept univ intl natl gmbh
  jr sr esq phd ph.d m.sc b.sc ave blvd rd hwy bldg`);

/** May end a sentence; lower case. */
export const LOWER_ABBREVIATIONS = listed(
  `etc al approx dept est inc sq mph km hr hrs min mins sec secs tsp lb lbs oz`,
);

/** In capitals these are words as often as abbreviations: "SHE SAT.", "THE SUN.", "THE CO." */
export const AMBIGUOUS_IN_CAPITALS = listed(
  `sat sun mar mo miss ill ind ore la del mass wash mon wed art no min sec`,
);

/** Words that open a sentence more often than they follow an abbreviation inside one. Lower case. */
export const SENTENCE_OPENERS = listed(`
  the a an in on at it he she they we i you but and or so yet this that these those there here his her their its our
  my your if when while after before as for from with by however meanwhile some many most more since according also
  not one what who why how where both each under during despite although though because last earlier later about
  another any all among until instead now then only even once still such several other others no yes nor nobody
  nothing nearly almost around every few following had has have is are was were will would can could did do does`);

/** What may follow "8 a.m." inside a sentence. Lower case. */
export const AFTER_CLOCK_TIME = listed(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et ct mt pt ist jst msk local eastern
  central pacific mountain moscow beijing`);
