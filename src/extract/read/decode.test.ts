import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "./decode.ts";

const RUSSIAN = "Президент России обсудил положение в Алеппо. Reported on 12 May.";
const FRENCH = "Le café de Genève a rouvert vendredi";

/** The bytes of a text in an encoding whose letters stand at these places. */
const bytesIn = (text: string, codeOf: (char: string) => number): Uint8Array =>
  Uint8Array.from([...text], codeOf);
const windows1251 = (char: string): number =>
  char >= "А" && char <= "я" ? char.charCodeAt(0) - 0x0410 + 0xc0 : char.charCodeAt(0);
const latin1 = (char: string): number => char.charCodeAt(0);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("bytes are read right", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(RUSSIAN), RUSSIAN],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${RUSSIAN}`), RUSSIAN],
    ["UTF-16 LE with its mark", utf16(RUSSIAN, true, true), RUSSIAN],
    ["UTF-16 BE with its mark", utf16(RUSSIAN, false, true), RUSSIAN],
    [
      "UTF-16 LE without a mark, Latin",
      utf16("The truce held on Friday.", true, false),
      "The truce held on Friday.",
    ],
    ["UTF-16 BE without a mark, Cyrillic", utf16(RUSSIAN, false, false), RUSSIAN],
    ["Windows-1251", bytesIn(RUSSIAN, windows1251), RUSSIAN],
    ["Windows-1252 letters", bytesIn(FRENCH, latin1), FRENCH],
    [
      "Windows-1252 quotes",
      Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0x68, 0x65, 0x92, 0x73]),
      "“Hi” — he’s",
    ],
    ["plain ASCII", new TextEncoder().encode("Hello"), "Hello"],
  ])("%s", (_, bytes, text) => {
    expect(decodeBytes(bytes)).toMatchObject({ text });
  });

  test("an HTML page's own word counts when the bytes are no UTF-8", () => {
    expect(decodeBytes(bytesIn("Я", windows1251), "windows-1251")).toMatchObject({ text: "Я" });
    expect(decodeBytes(new TextEncoder().encode("Я"), "windows-1251")).toMatchObject({
      text: "Я",
      encoding: "utf-8",
    });
    expect(decodeBytes(bytesIn(FRENCH, latin1), "no-such-encoding")).toMatchObject({ text: FRENCH });
  });
});

describe("bytes are refused", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const damaged = new TextEncoder().encode(RUSSIAN);
  damaged[7] = 0xff;
  const japanese = Uint8Array.from([0x83, 0x56, 0x83, 0x8a, 0x83, 0x41, 0x82, 0xc5, 0x92, 0xe2, 0x90, 0xed]); // Shift_JIS
  test.each([
    ["an image", png, "is no text"],
    ["damaged UTF-8", damaged, "is damaged UTF-8"],
    ["Shift_JIS", japanese, "is in an encoding that isn’t recognised"],
    ["half a UTF-16 unit", utf16(RUSSIAN, true, true).subarray(0, 21), "is no valid UTF-16LE"],
  ])("%s", (_, bytes, message) => {
    expect(decodeBytes(bytes)).toMatchObject({ text: null, message });
  });

  test("never throws, and what it gives has no mark in front", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text } = decodeBytes(bytes);
        expect(text?.startsWith("\uFEFF") ?? false).toBe(
          bytes[0] === 0xef && bytes[3] === 0xef && bytes[4] === 0xbb && bytes[5] === 0xbf,
        );
      }),
    );
  });
});
