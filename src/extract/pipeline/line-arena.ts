/**
 * Lines of text as bytes, one behind the other: strings that wait in their tens of thousands are moved about by the
 * collector of garbage again and again, these aren't.
 */
export type LineArena = {
  /** @returns its number, counted from 0 */
  readonly add: (line: string) => number;
  /** The line's bytes with a line feed behind them; good until the arena is emptied. */
  readonly at: (number: number) => Uint8Array;
  readonly empty: () => void;
};

const FIRST_ROOM = 1 << 16; // bytes
const LF = 10;
const MOST_BYTES_A_UNIT = 3; // of UTF-8, for a UTF-16 code unit

export function openLineArena(): LineArena {
  let bytes: Buffer = Buffer.allocUnsafe(FIRST_ROOM);
  let ends: number[] = [];
  let end = 0;
  return {
    add: (line) => {
      bytes = withRoom(bytes, end + (line.length + 1) * MOST_BYTES_A_UNIT);
      end += bytes.write(line, end);
      bytes[end] = LF;
      end += 1;
      return ends.push(end) - 1;
    },
    at: (number) => bytes.subarray(ends[number - 1] ?? 0, ends[number]),
    empty: () => {
      ends = [];
      end = 0;
    },
  };
}

/** The same bytes, or a copy of them with twice the room or what is needed. */
function withRoom(bytes: Buffer, needed: number): Buffer {
  if (needed <= bytes.length) return bytes;
  const larger = Buffer.allocUnsafe(Math.max(needed, 2 * bytes.length));
  bytes.copy(larger);
  return larger;
}
