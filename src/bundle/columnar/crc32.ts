/**
 * CRC-32 (ISO-HDLC, as in zip and PNG) of bytes, eight hex digits: a file cut short or changed on the way shows.
 * Four bytes a step, by four tables, because a large bundle is hundreds of megabytes.
 */
export const crc32 = (bytes: Uint8Array): string => (~remainderOf(bytes) >>> 0).toString(16).padStart(8, "0");

/** All 32 bits as the integer that they are to the engine, so that it never has to begin anew with other numbers. */
function remainderOf(bytes: Uint8Array): number {
  let crc = -1;
  const whole = bytes.length - (bytes.length % 4);
  for (let i = 0; i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc =
      TABLES[768 + (crc & 0xff)]! ^
      TABLES[512 + ((crc >>> 8) & 0xff)]! ^
      TABLES[256 + ((crc >>> 16) & 0xff)]! ^
      TABLES[crc >>> 24]!;
  }
  for (let i = whole; i < bytes.length; i += 1) crc = (crc >>> 8) ^ TABLES[(crc ^ bytes[i]!) & 0xff]!;
  return crc;
}

/** Four tables of 256 after each other: the effect of a byte with none to three bytes after it. */
const TABLES = ((): Int32Array => {
  const tables = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    tables[byte] = value;
  }
  for (let i = 256; i < tables.length; i += 1) {
    const previous = tables[i - 256]!;
    tables[i] = (previous >>> 8) ^ tables[previous & 0xff]!;
  }
  return tables;
})();
