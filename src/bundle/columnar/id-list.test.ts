import fc from "fast-check";
import { expect, test } from "vitest";
import { createIdList } from "./id-list.ts";
import { bucketOf } from "./manifest.ts";

test("every id is in its bucket with its number, in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.nat(1000))),
      fc.integer({ min: 1, max: 7 }),
      (entries, size) => {
        const list = createIdList();
        for (const [id, number] of entries) list.add(id, number);
        const buckets = [...list.buckets(size)];
        expect(buckets).toHaveLength(Math.max(1, Math.ceil(entries.length / size)));
        const found = buckets.flatMap(({ ids, numbers }, bucket) =>
          ids.map((id, i) => {
            expect(bucketOf(id, buckets.length)).toBe(bucket);
            return `${id} ${numbers[i]}`;
          }),
        );
        expect(found.toSorted()).toEqual(entries.map(([id, number]) => `${id} ${number}`).toSorted());
      },
    ),
  );
});
