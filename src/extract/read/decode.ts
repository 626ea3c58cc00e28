/** Bytes as text, or why not. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly text: null; readonly message: string; readonly nextStep: string };

const SAVE_AS_UTF8 = "Open it in an editor and save it as UTF-8.";
const SAMPLE = 65_536; // bytes looked at for a decision

/**
 * The text of a file: UTF-8, UTF-16 with or without its mark, Windows-1251, Windows-1252, KOI8-R. What is read wrong
 * would put wrong words on the page, so anything unsure is refused.
 * @param declared the encoding that an HTML page names, tried when the bytes are no UTF-8
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const encoding = unicodeEncodingOf(bytes);
  if (encoding !== null)
    return checked(strictly(bytes, encoding), encoding, `is no valid ${encoding.toUpperCase()}`);
  if (looksBinary(bytes)) return refused("is no text", "Convert it to .txt, .md or .html.");
  const utf8 = strictly(bytes, "utf-8");
  if (utf8 !== null) return checked(utf8, "utf-8", "");
  if (isDamagedUtf8(bytes)) return refused("is damaged UTF-8", "Get the file again or save it as UTF-8.");
  return decodeSingleByte(bytes, declared);
}

const refused = (message: string, nextStep: string): Decoded => ({ text: null, message, nextStep });

function checked(text: string | null, encoding: string, message: string): Decoded {
  if (text === null) return refused(message, SAVE_AS_UTF8);
  return { text: text.replace(/^\uFEFF/, ""), encoding };
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a byte order mark names, or that zero and script bytes at every other place give away. */
function unicodeEncodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const [even, odd] = [highByteShare(bytes, 0), highByteShare(bytes, 1)];
  if (odd > 0.8 && even < 0.3) return "utf-16le";
  return even > 0.8 && odd < 0.3 ? "utf-16be" : null;
}

/** Share of bytes at even (0) or odd (1) places that are the high byte of a Latin, Cyrillic, Arabic or quote character. */
function highByteShare(bytes: Uint8Array, parity: 0 | 1): number {
  const end = Math.min(bytes.length, SAMPLE);
  let high = 0;
  for (let at = parity; at < end; at += 2) {
    const byte = bytes[at]!;
    if (byte === 0x00 || byte === 0x04 || byte === 0x06) high += 1;
  }
  return high / Math.floor(end / 2);
}

/** Text has no zero bytes and hardly any control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) controls += 1;
  }
  return controls > end * 0.02;
}

/** Mostly well-formed sequences of several bytes with a few broken ones among them. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const follows = length > 0 && byte < 0xf5 && continues(bytes, at + 1, length);
    if (follows) whole += 1;
    else broken += 1;
    if (follows) at += length;
  }
  return whole > 4 * broken;
}

function continues(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** In Cyrillic words letters beyond ASCII stand side by side; in Western ones they stand alone among ASCII letters. */
function decodeSingleByte(bytes: Uint8Array, declared: string | null): Decoded {
  const named = declared === null ? null : declaredText(bytes, declared);
  if (named !== null) return named;
  const candidates = isCyrillic(bytes) ? ["windows-1251", "koi8-r"] : ["windows-1252"];
  const readings = candidates.map((encoding) => ({
    encoding,
    text: decodeAs(encoding, bytes),
  }));
  const best = readings.reduce((a, b) => (commonLetters(b.text) > commonLetters(a.text) ? b : a));
  if (!readsAsWords(best.text)) return refused("is in an encoding that isn’t recognised", SAVE_AS_UTF8);
  return best;
}

function declaredText(bytes: Uint8Array, declared: string): Decoded | null {
  try {
    const { encoding } = new TextDecoder(declared, { fatal: true });
    if (encoding.startsWith("utf-")) return null; // it isn't, or it would have been read
    return { text: decodeAs(encoding, bytes), encoding };
  } catch {
    return null;
  }
}

function isCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let paired = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0xc0) continue;
    letters += 1;
    if ((bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0) paired += 1;
  }
  return letters >= 4 && paired >= letters * 0.7;
}

/** How many of the most frequent Russian letters: tells Windows-1251 from KOI8-R. */
const commonLetters = (text: string): number => (text.slice(0, SAMPLE).match(/[оеаинтс]/giu) ?? []).length;

/** What Windows-1252 has at 0x80..0x9f; a control character stands for a byte that it doesn't use. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes Windows-1252 as if it were Latin-1, so that range is mapped here. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** Beyond ASCII there are letters and the usual marks, hardly anything else. */
function readsAsWords(text: string): boolean {
  const beyond = text.match(/[\u0080-\u{10ffff}]/gu) ?? [];
  const usual = beyond.filter((char) => /[\p{L}‘’“”„«»–—…•€£©®°№·\u00a0§]/u.test(char));
  return usual.length >= beyond.length * 0.9;
}
