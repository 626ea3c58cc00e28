/** A line of a file without its end, or why it can't be had; `number` is 1-based. */
export type TextLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: LineFault };

export type LineFault = "no UTF-8" | "too long";

const LF = 10;
const CR = 13;
const MOST_BYTES = 64_000_000;

/**
 * The lines of a file that comes in chunks, those that end in one chunk at a time; empty ones are skipped. A line in
 * wrong bytes or without end costs only itself.
 */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostBytes = MOST_BYTES,
): AsyncGenerator<readonly TextLine[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > mostBytes) pieces = [];
    else pieces.push(piece);
  };
  const take = (): TextLine | null => {
    const line =
      length > mostBytes ? { number, fault: "too long" as const } : decodedLine(decoder, pieces, number);
    pieces = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: TextLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, end));
      const line = take();
      if (line !== null) lines.push(line);
      from = end + 1;
    }
    add(chunk.subarray(from));
    yield lines;
  }
  const last = length === 0 ? null : take();
  if (last !== null) yield [last];
}

function decodedLine(decoder: TextDecoder, pieces: readonly Uint8Array[], number: number): TextLine | null {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  try {
    const text = decoder.decode(bytes.subarray(0, end));
    return text.trim() === "" ? null : { number, text };
  } catch {
    return { number, fault: "no UTF-8" };
  }
}
