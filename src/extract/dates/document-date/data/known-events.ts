/**
 * Happenings, names and recurring meetings that are known not to have been spoken of before a day: public facts. `until`
 * is when they stopped being news in the present tense; an article may mention them later, but seldom does. All words
 * (lower case) stand within twelve tokens of each other.
 */
export type KnownEvent = { readonly words: readonly string[]; readonly from: string; readonly until: string; readonly name: string };

const known = (words: string, from: string, until: string, name: string): KnownEvent => ({ words: words.split(" "), from, until, name });

export const KNOWN_EVENTS: readonly KnownEvent[] = [
  known("islamic state", "2014-06-29", "2019-12-31", "the name “Islamic State”"),
  known("isis", "2013-04-08", "2019-12-31", "the name “ISIS”"),
  known("isil", "2013-04-08", "2019-12-31", "the name “ISIL”"),
  known("fateh al-sham", "2016-07-28", "2017-01-28", "the name “Jabhat Fateh al-Sham”"),
  known("fateh sham", "2016-07-28", "2017-01-28", "the name “Jabhat Fateh al-Sham”"),
  known("mosul operation", "2016-10-17", "2017-07-20", "the operation to retake Mosul"),
  known("mosul offensive", "2016-10-17", "2017-07-20", "the operation to retake Mosul"),
  known("liberate mosul", "2016-03-24", "2017-07-20", "the operation to retake Mosul"),
  known("liberation mosul", "2016-03-24", "2017-07-20", "the operation to retake Mosul"),
  known("raqqa operation", "2016-11-06", "2017-10-20", "the operation to take Raqqa"),
  known("eastern aleppo", "2012-07-19", "2017-06-30", "the battle of Aleppo"),
  known("syrian war", "2011-03-15", "2024-12-08", "the Syrian war"),
  known("syrian crisis", "2011-03-15", "2024-12-08", "the Syrian war"),
  known("astana process", "2017-01-23", "2024-12-31", "the Astana talks"),
  known("astana format", "2017-01-23", "2024-12-31", "the Astana talks"),
  known("minsk agreements", "2014-09-05", "2022-02-24", "the Minsk agreements"),
  known("normandy four", "2014-06-06", "2022-02-24", "the Normandy Four"),
  known("normandy format", "2014-06-06", "2022-02-24", "the Normandy Four"),
  known("annexation crimea", "2014-03-18", "2025-12-31", "the annexation of Crimea"),
  known("joint comprehensive plan action", "2015-07-14", "2021-12-31", "the Iran nuclear agreement"),
  known("brexit", "2012-05-15", "2021-12-31", "the word “Brexit”"),
  known("arab spring", "2011-01-06", "2014-12-31", "the Arab Spring"),
  known("covid", "2020-02-11", "2023-05-05", "the name “COVID-19”"),
  known("coronavirus pandemic", "2020-03-11", "2023-05-05", "the pandemic"),
  known("paris agreement", "2015-12-12", "2030-12-31", "the Paris Agreement"),
  known("paris climate accord", "2015-12-12", "2030-12-31", "the Paris Agreement"),
  known("special military operation", "2022-02-24", "2030-12-31", "the invasion of Ukraine"),
  known("russian invasion ukraine", "2022-02-24", "2030-12-31", "the invasion of Ukraine"),
  known("sept 11 attacks", "2001-09-11", "2011-12-31", "the attacks of 11 September 2001"),
  known("september 11 attacks", "2001-09-11", "2011-12-31", "the attacks of 11 September 2001"),
  known("desert storm", "1991-01-17", "1991-12-31", "Operation Desert Storm"),
  known("desert shield", "1990-08-07", "1991-01-17", "Operation Desert Shield"),
  known("apec vietnam", "2017-11-06", "2018-06-30", "the APEC summit in Vietnam"),
  known("apec peru", "2016-11-17", "2017-06-30", "the APEC summit in Peru"),
  known("apec manila", "2015-11-18", "2016-06-30", "the APEC summit in Manila"),
  known("apec beijing", "2014-11-10", "2015-06-30", "the APEC summit in Beijing"),
  known("apec bali", "2013-10-07", "2014-06-30", "the APEC summit in Bali"),
  known("apec vladivostok", "2012-09-08", "2013-06-30", "the APEC summit in Vladivostok"),
  known("apec bangkok", "2022-11-18", "2023-06-30", "the APEC summit in Bangkok"),
  known("apec san francisco", "2023-11-15", "2024-06-30", "the APEC summit in San Francisco"),
  known("g20 hangzhou", "2016-09-04", "2017-06-30", "the G20 summit in Hangzhou"),
  known("g20 hamburg", "2017-07-07", "2018-06-30", "the G20 summit in Hamburg"),
  known("g20 antalya", "2015-11-15", "2016-06-30", "the G20 summit in Antalya"),
  known("g20 brisbane", "2014-11-15", "2015-06-30", "the G20 summit in Brisbane"),
  known("g20 buenos aires", "2018-11-30", "2019-06-30", "the G20 summit in Buenos Aires"),
  known("g20 osaka", "2019-06-28", "2020-06-30", "the G20 summit in Osaka"),
  known("g20 bali", "2022-11-15", "2023-06-30", "the G20 summit in Bali"),
  known("g20 delhi", "2023-09-09", "2024-06-30", "the G20 summit in New Delhi"),
  known("olympic sydney", "2000-09-15", "2001-06-30", "the Sydney Olympics"),
  known("olympics athens", "2004-08-13", "2005-06-30", "the Athens Olympics"),
  known("olympics beijing", "2008-08-08", "2009-06-30", "the Beijing Olympics"),
  known("olympics london", "2012-07-27", "2013-06-30", "the London Olympics"),
  known("olympics sochi", "2014-02-07", "2015-06-30", "the Sochi Olympics"),
  known("olympics rio", "2016-08-05", "2017-06-30", "the Rio Olympics"),
  known("olympics pyeongchang", "2018-02-09", "2019-06-30", "the Pyeongchang Olympics"),
  known("olympics tokyo", "2021-07-23", "2022-06-30", "the Tokyo Olympics"),
  known("olympics paris", "2024-07-26", "2025-06-30", "the Paris Olympics"),
];

/** The last resolution of the United Nations Security Council by the end of each year. */
export const LAST_RESOLUTION: readonly (readonly [year: number, number: number])[] = [
  [1990, 683], [1991, 725], [1992, 799], [1993, 892], [1994, 969], [1995, 1035], [1996, 1092], [1997, 1146], [1998, 1221], [1999, 1284],
  [2000, 1334], [2001, 1386], [2002, 1454], [2003, 1521], [2004, 1580], [2005, 1651], [2006, 1738], [2007, 1794], [2008, 1859], [2009, 1907],
  [2010, 1966], [2011, 2032], [2012, 2085], [2013, 2132], [2014, 2195], [2015, 2259], [2016, 2336], [2017, 2398], [2018, 2451], [2019, 2503],
  [2020, 2560], [2021, 2617], [2022, 2671], [2023, 2721],
];
