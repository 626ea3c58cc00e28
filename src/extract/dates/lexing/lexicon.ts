/** Words with a calendar meaning. Abbreviations may carry a full stop; it is read with them. */

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** "Tuesdays": a habit. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map([
  ["mondays", 1],
  ["tuesdays", 2],
  ["wednesdays", 3],
  ["thursdays", 4],
  ["fridays", 5],
  ["saturdays", 6],
  ["sundays", 7],
]);

/** Words that are a month or weekday only with a capital ("may", "march", "sun" are words of their own). */
export const NEEDS_CAPITAL: ReadonlySet<string> = new Set([
  "may",
  "march",
  "august",
  "mar",
  "jan",
  "jun",
  "dec",
  "sep",
  "mon",
  "wed",
  "fri",
  "sat",
  "sun",
  "tue",
  "thu",
  "apr",
]);

/** TIMEX3 unit letters. `Y` and larger are dates, `H` and smaller take a "T" in durations. */
export const UNIT_CODES = ["S", "M", "H", "D", "N", "WE", "W", "F", "MO", "Q", "Y", "E", "C", "L"] as const;
export type UnitCode = (typeof UNIT_CODES)[number];

/** Singular and plural; the value is an index into UNIT_CODES. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["second", "S"],
      ["sec", "S"],
      ["minute", "M"],
      ["min", "M"],
      ["hour", "H"],
      ["hr", "H"],
      ["day", "D"],
      ["night", "N"],
      ["weekend", "WE"],
      ["week", "W"],
      ["wk", "W"],
      ["fortnight", "F"],
      ["month", "MO"],
      ["quarter", "Q"],
      ["year", "Y"],
      ["yr", "Y"],
      ["decade", "E"],
      ["century", "C"],
      ["millennium", "L"],
    ] as const
  ).flatMap(([word, code]): [string, number][] => {
    const index = UNIT_CODES.indexOf(code);
    return [
      [word, index],
      [word === "century" ? "centuries" : word === "millennium" ? "millennia" : `${word}s`, index],
    ];
  }),
);

/** In the order of `season` periods: spring 0, summer 1, autumn 2, winter 3. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 0],
  ["springtime", 0],
  ["summer", 1],
  ["summertime", 1],
  ["autumn", 2],
  ["fall", 2],
  ["winter", 3],
  ["wintertime", 3],
]);

/** TIMEX3 codes of the parts of a day; slot values are indices. */
export const DAY_PARTS = ["MO", "MI", "AF", "EV", "NI", "DT"] as const;
export type DayPart = (typeof DAY_PARTS)[number];
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["morning", 0],
  ["dawn", 0],
  ["daybreak", 0],
  ["sunrise", 0],
  ["midday", 1],
  ["afternoon", 2],
  ["evening", 3],
  ["dusk", 3],
  ["sunset", 3],
  ["nightfall", 3],
  ["night", 4],
  ["nite", 4],
  ["nighttime", 4],
  ["daytime", 5],
  ["daylight", 5],
]);
export const PART_PLURALS: ReadonlyMap<string, number> = new Map([
  ["mornings", 0],
  ["afternoons", 2],
  ["evenings", 3],
  ["nights", 4],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
  ]
    .map((word, i): [string, number] => [word, i + 1])
    .concat([["thirtieth", 30]]),
);
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

export const ONES: ReadonlyMap<string, number> = new Map(
  [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
  ].map((word, i): [string, number] => [word, i]),
);
export const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);
/** "the nineties" */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);
