import { expect, test } from "vitest";
import { textLines, type TextLine } from "./text-lines.ts";

async function linesOf(bytes: Uint8Array, size: number, most?: number): Promise<readonly TextLine[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const lines: TextLine[] = [];
  for await (const batch of textLines(chunks, most)) lines.push(...batch);
  return lines;
}

test("lines know their number, wherever the bytes are cut", async () => {
  const bytes = new TextEncoder().encode("één\r\n\n  \nحلب\nlast");
  for (const size of [1, 2, 3, 100])
    expect(await linesOf(bytes, size)).toEqual([
      { number: 1, text: "één" },
      { number: 4, text: "حلب" },
      { number: 5, text: "last" },
    ]);
});

test("a line in wrong bytes or without end costs only itself", async () => {
  const bytes = Uint8Array.from([0xe9, 10, 97, 10, ...Buffer.from("x".repeat(50)), 10, 98, 10]);
  expect(await linesOf(bytes, 7, 20)).toEqual([
    { number: 1, fault: "no UTF-8" },
    { number: 2, text: "a" },
    { number: 3, fault: "too long" },
    { number: 4, text: "b" },
  ]);
});
