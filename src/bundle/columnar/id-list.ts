import { compareText } from "../order.ts";
import { hashOf } from "./manifest.ts";

/**
 * Ids and the numbers that they stand for, gathered until all are known and then written by bucket. A million ids are
 * kept as bytes in one array, not as a million strings.
 */
export type IdList = {
  add(id: string, number: number): void;
  /** As many buckets as give each about `size` ids, at least one. @returns entries by bucket, sorted by id, then number */
  buckets(size: number): Iterable<Bucket>;
};

export type Bucket = { readonly ids: readonly string[]; readonly numbers: readonly number[] };

export function createIdList(): IdList {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let bytes = new Uint8Array(1 << 16);
  let used = 0;
  /** Three a piece: where the bytes end, hash, number. */
  let entries = new Uint32Array(3 << 10);
  let count = 0;
  const idAt = (entry: number): string =>
    decoder.decode(bytes.subarray(entry === 0 ? 0 : entries[3 * entry - 3], entries[3 * entry]));

  function* bucketsOf(buckets: number): Generator<Bucket> {
    const { order, starts } = countingSort(count, buckets, (entry) => entries[3 * entry + 1]! % buckets);
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const own = Array.from(order.subarray(starts[bucket], starts[bucket + 1]), (entry) => ({
        id: idAt(entry),
        number: entries[3 * entry + 2]!,
      })).toSorted((a, b) => compareText(a.id, b.id) || a.number - b.number);
      yield { ids: own.map(({ id }) => id), numbers: own.map(({ number }) => number) };
    }
  }

  return {
    add: (id, number) => {
      // A UTF-16 code unit takes three bytes of UTF-8 at most.
      if (used + 3 * id.length > bytes.length) bytes = grown(bytes, used + 3 * id.length);
      if (3 * count === entries.length) entries = grown(entries, entries.length + 3);
      used += encoder.encodeInto(id, bytes.subarray(used)).written;
      entries.set([used, hashOf(id), number], 3 * count);
      count += 1;
    },
    buckets: (size) => bucketsOf(Math.max(1, Math.ceil(count / size))),
  };
}

/** A longer copy: twice the length, or what is needed when that is more. */
function grown<Column extends Uint8Array | Uint32Array>(column: Column, needed: number): Column {
  const longer = new (column.constructor as new (length: number) => Column)(
    Math.max(2 * column.length, needed),
  );
  longer.set(column);
  return longer;
}

function countingSort(count: number, buckets: number, bucketAt: (entry: number) => number) {
  const starts = new Uint32Array(buckets + 1);
  for (let entry = 0; entry < count; entry += 1) starts[bucketAt(entry) + 1]! += 1;
  for (let bucket = 0; bucket < buckets; bucket += 1) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const order = new Uint32Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    const bucket = bucketAt(entry);
    order[next[bucket]!] = entry;
    next[bucket]! += 1;
  }
  return { order, starts };
}
