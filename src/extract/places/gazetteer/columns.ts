/**
 * The gazetteer as flat typed arrays, so that it loads from its cache in one read.
 *
 *     place index   0 .. areaCount) countries, divisions, own entries; areaCount .. count) towns
 *     strings       UTF-8 "id\tname\tiso31662\tcode", record i at textStart[i] .. textStart[i + 1])
 *     postings      CSR over name keys: place << 2 | status, most trusted and most populous first
 *     slots         open addressing: key index + 1, or 0 when free
 */
export type Columns = {
  readonly count: number;
  readonly areaCount: number;
  readonly text: Uint8Array;
  readonly textStart: Uint32Array;
  /** Degrees × 100,000. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly kind: Uint8Array;
  readonly feature: Uint8Array;
  /** Two ASCII letters, high byte first; 0 when in no one country. */
  readonly country: Uint16Array;
  readonly population: Uint32Array;
  readonly geonameid: Uint32Array;
  /** Index of the nearest containing place; -1 for none. */
  readonly parent: Int32Array;
  /** 1 vague, 2 Natural Earth, 4 Whenwhere. */
  readonly flags: Uint8Array;
  /** West, south, east, north in degrees for each area; NaN when unknown. */
  readonly extent: Float32Array;
  readonly keyA: Int32Array;
  readonly keyB: Int32Array;
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
  readonly slots: Uint32Array;
};

const ARRAYS = {
  text: Uint8Array,
  textStart: Uint32Array,
  lat: Int32Array,
  lon: Int32Array,
  kind: Uint8Array,
  feature: Uint8Array,
  country: Uint16Array,
  population: Uint32Array,
  geonameid: Uint32Array,
  parent: Int32Array,
  flags: Uint8Array,
  extent: Float32Array,
  keyA: Int32Array,
  keyB: Int32Array,
  postingStart: Uint32Array,
  postings: Uint32Array,
  slots: Uint32Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
const NAMES = Object.keys(ARRAYS) as ArrayName[];
type Header = {
  readonly count: number;
  readonly areaCount: number;
  readonly lengths: Record<ArrayName, number>;
};

const aligned = (size: number): number => Math.ceil(size / 8) * 8;

/** A 4-byte header length, a JSON header, then every array on an 8-byte boundary. Little-endian. */
export function encodeColumns(columns: Columns): Uint8Array {
  const lengths = Object.fromEntries(NAMES.map((name) => [name, columns[name].length])) as Record<
    ArrayName,
    number
  >;
  const header = new TextEncoder().encode(
    JSON.stringify({ count: columns.count, areaCount: columns.areaCount, lengths } satisfies Header),
  );
  const total = NAMES.reduce(
    (sum, name) => sum + aligned(columns[name].byteLength),
    aligned(4 + header.length),
  );
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = aligned(4 + header.length);
  for (const name of NAMES) {
    const array = columns[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** Throws a RangeError or SyntaxError on bytes that `encodeColumns` didn't write. */
export function decodeColumns(bytes: Uint8Array): Columns {
  const buffer = bytes.buffer as ArrayBuffer;
  const headerLength = new DataView(buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as Header;
  let at = bytes.byteOffset + aligned(4 + headerLength);
  const arrays = NAMES.map((name) => {
    const array = new ARRAYS[name](buffer, at, header.lengths[name]);
    at += aligned(array.byteLength);
    return [name, array] as const;
  });
  return { count: header.count, areaCount: header.areaCount, ...Object.fromEntries(arrays) } as Columns;
}
