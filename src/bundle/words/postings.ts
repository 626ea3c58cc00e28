import { decodeAllNumbers, encodeNumbers } from "../columnar/digits.ts";

/**
 * A word of an index. Both texts are numbers (`columnar/digits.ts`).
 *
 *     documents   for each that has the word twice the number of documents skipped since the one before, plus one
 *                 where the word stands in it more than once: then the times less two follow
 *     positions   for each occurrence how many places it is further on than the one before in the same document
 *
 * Documents 0, 3 and 4, the last with the word at places 5 and 7, the others at 9: "0, 4, 1 0" and "9, 9, 5 1".
 */
export type WordEntry = { readonly word: string; readonly documents: string; readonly positions: string };

/** Which documents have a word, ascending, and how often. */
export type Postings = { readonly document: Uint32Array; readonly times: Uint32Array };

/** Every place where a word stands, in the order of documents and places. */
export type Occurrences = { readonly document: Uint32Array; readonly position: Uint32Array };

/** @param document for each occurrence, never falling; `position` rises within a document */
export function formatPostings(
  document: Uint32Array,
  position: Uint32Array,
): Pick<WordEntry, "documents" | "positions"> {
  const { documents, positions } = roomFor(document.length);
  let used = 0;
  let previous = -1;
  for (let from = 0, to = 0; from < document.length; from = to) {
    const own = document[from]!;
    let place = -1;
    for (; to < document.length && document[to] === own; to += 1) {
      positions[to] = position[to]! - place - 1;
      place = position[to]!;
    }
    const skipped = 2 * (own - previous - 1);
    documents[used++] = to - from === 1 ? skipped : skipped + 1;
    if (to - from > 1) documents[used++] = to - from - 2;
    previous = own;
  }
  return {
    documents: encodeNumbers(documents.subarray(0, used)),
    positions: encodeNumbers(positions.subarray(0, document.length)),
  };
}

/** Numbers on their way to text, no more of either than occurrences; used again, since most words of an index stand in a few places only. */
let room = { documents: new Uint32Array(1 << 10), positions: new Uint32Array(1 << 10) };

function roomFor(occurrences: number): typeof room {
  if (occurrences <= room.positions.length) return room;
  room = { documents: new Uint32Array(2 * occurrences), positions: new Uint32Array(2 * occurrences) };
  return room;
}

/** Null when the text doesn't tell of documents below `size`. */
export function parseDocuments(text: string, size: number): Postings | null {
  const numbers = decodeAllNumbers(text);
  if (numbers === null) return null;
  const document = new Uint32Array(numbers.length);
  const times = new Uint32Array(numbers.length);
  let count = 0;
  let previous = -1;
  for (let at = 0; at < numbers.length; at += 1, count += 1) {
    const code = numbers[at]!;
    previous += (code >>> 1) + 1;
    const often = code % 2 === 1;
    if (often) at += 1;
    if (previous >= size || at >= numbers.length) return null;
    document[count] = previous;
    times[count] = often ? numbers[at]! + 2 : 1;
  }
  return { document: document.subarray(0, count), times: times.subarray(0, count) };
}

/** Null when the text doesn't hold as many occurrences as the postings tell of. */
export function parsePositions(text: string, { document, times }: Postings): Occurrences | null {
  const steps = decodeAllNumbers(text);
  if (steps === null || steps.length !== times.reduce((sum, own) => sum + own, 0)) return null;
  const documents = new Uint32Array(steps.length);
  const position = new Uint32Array(steps.length);
  let at = 0;
  for (let i = 0; i < document.length; i += 1) {
    let place = -1;
    for (const end = at + times[i]!; at < end; at += 1) {
      place += steps[at]! + 1;
      documents[at] = document[i]!;
      position[at] = place;
    }
  }
  return { document: documents, position };
}
