import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeAllNumbers, decodeNumbers, encodeNumbers, unzigzag, zigzag } from "./digits.ts";

const numbers = fc.array(fc.oneof(fc.nat(100), fc.integer({ min: 0, max: 0xffff_ffff })));

describe("encodeNumbers", () => {
  test("is undone by decodeNumbers", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect([...decodeNumbers(encodeNumbers(values), values.length)!]).toEqual(values);
      }),
    );
  });

  test("is undone for more numbers than fit a short text", () => {
    const values = Array.from({ length: 20_000 }, (_, i) => (i * i * 7919) % 2 ** 32);
    expect([...decodeNumbers(encodeNumbers(values), values.length)!]).toEqual(values);
  });

  test("writes nothing that JSON would escape", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const text = encodeNumbers(values);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });

  test.each([
    [7, "*"],
    [45, "P$"],
    [100, "Z%"],
  ])("writes %i as %s", (value, text) => {
    expect(encodeNumbers([value])).toBe(text);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 32])("refuses %d", (value) => {
    expect(() => encodeNumbers([value])).toThrow(RangeError);
  });
});

describe("decodeNumbers", () => {
  test("gives null for too few, too many, or characters that it doesn't know", () => {
    expect(decodeNumbers("*", 2)).toBeNull();
    expect(decodeNumbers("**", 1)).toBeNull();
    expect(decodeNumbers('"', 1)).toBeNull();
    expect(decodeNumbers("P", 1)).toBeNull();
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), fc.nat(50), (text, count) => void decodeNumbers(text, count)));
  });
});

describe("decodeAllNumbers", () => {
  test("gives as many numbers as there are", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect([...decodeAllNumbers(encodeNumbers(values))!]).toEqual(values);
      }),
    );
  });

  test("gives null for what isn't numbers", () => {
    expect(decodeAllNumbers("*P")).toBeNull();
    expect(decodeAllNumbers('*"')).toBeNull();
  });
});

test("zigzag is undone by unzigzag", () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => unzigzag(zigzag(value)) === value));
});
