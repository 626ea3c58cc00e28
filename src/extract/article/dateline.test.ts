import { describe, expect, test } from "vitest";
import { datelineIn } from "./dateline.ts";

const REST = "The government said on Monday that it would send more doctors to the north of the country.";

/** "place | date | agency" of the dateline before the usual sentence. */
function read(dateline: string): string | null {
  const text = `${dateline}${REST}`;
  const found = datelineIn(text, 0, text.length);
  if (found === null) return null;
  expect(text.slice(found.end).trimStart()).toBe(REST);
  return [found.place, found.date, found.agency]
    .map((span) => (span === null ? "-" : text.slice(span.start, span.end)))
    .join(" | ");
}

describe("datelines", () => {
  test.each([
    ["MOSCOW, March 27. /TASS/. ", "MOSCOW | March 27 | TASS"],
    ["KIEV, February 24 (Itar-Tass) - ", "KIEV | February 24 | Itar-Tass"],
    ["NAIROBI, Kenya (AP) _ ", "NAIROBI, Kenya | - | AP"],
    ["WASHINGTON (Reuters) - ", "WASHINGTON | - | Reuters"],
    ["WASHINGTON/BEIRUT (Reuters) – ", "WASHINGTON/BEIRUT | - | Reuters"],
    ["BEIRUT, Lebanon — ", "BEIRUT, Lebanon | - | -"],
    ["SAN SALVADOR, 3 JAN 90 -- ", "SAN SALVADOR | 3 JAN 90 | -"],
    ["LIMA, 11 MAR 89 (EFE) -- ", "LIMA | 11 MAR 89 | EFE"],
    ["HAVANA (CUBA), 20 MAR 89 (TASS) -- ", "HAVANA (CUBA) | 20 MAR 89 | TASS"],
    ["LONDON —", "LONDON | - | -"],
    ["ST. LOUIS – ", "ST. LOUIS | - | -"],
    ["UNITED NATIONS, Sept 22 (Xinhua) -- ", "UNITED NATIONS | Sept 22 | Xinhua"],
    ["RIO DE JANEIRO, Brazil (AP) — ", "RIO DE JANEIRO, Brazil | - | AP"],
    ["WASHINGTON, D.C. (AP) — ", "WASHINGTON, D.C. | - | AP"],
    ["Aleppo, Syria (CNN)", "Aleppo, Syria | - | CNN"],
    ["Geneva, 17 October 2016 – ", "Geneva | 17 October 2016 | -"],
    ["(CNN)", "- | - | CNN"],
    ["(Reuters) LONDON - ", "LONDON | - | Reuters"],
    ["(Reuters) - ", "- | - | Reuters"],
    ["Cairo , Egypt -LRB- CNN -RRB- -- ", "Cairo , Egypt | - | CNN"],
    ["ISLAMABAD: ", "ISLAMABAD | - | -"],
    ["CLANDESTINE, 8 JAN 90 (RADIO VENCEREMOS) -- ", "- | 8 JAN 90 | RADIO VENCEREMOS"],
  ])("%s", (dateline, expected) => {
    expect(read(dateline)).toBe(expected);
  });

  test.each([
    "BREAKING - ",
    "UPDATE: ",
    "Moscow said on Monday. ",
    "Aleppo - ",
    "Putin (left) - ",
    "The UN (United Nations) - ",
    "US-led ",
    "March 27 - ",
    "THE ATTACK -- ",
    "PLEASE NOTE CAREFULLY, READERS: ",
    "The army (AP) - ",
  ])("not: %s", (opening) => {
    const text = `${opening}${REST}`;
    expect(datelineIn(text, 0, text.length)?.place ?? null).toBeNull();
  });

  test("a headline in capitals with a dash isn't one", () => {
    const text = "SYRIA - CEASEFIRE COLLAPSES";
    expect(datelineIn(text, 0, text.length)).toBeNull();
  });

  test("behind an agency's mark the first name of the text is no place", () => {
    const text = "(CNN)Russian President Vladimir Putin said Friday he was working with Turkey.";
    expect(datelineIn(text, 0, text.length)).toMatchObject({ start: 0, end: 5, place: null });
  });

  test("may stand alone on its line", () => {
    const text = "HAVANA (AP) --";
    expect(datelineIn(text, 0, text.length)).toMatchObject({ start: 0, end: 14 });
  });
});
