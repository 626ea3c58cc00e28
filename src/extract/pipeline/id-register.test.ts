import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventId } from "../../domain/ids.ts";
import { eventId } from "../merge/report-ids.ts";
import { idRegister } from "./id-register.ts";

describe("idRegister", () => {
  test("remembers who claimed an id first, as a map does", () => {
    const claims = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 4 })), {
      maxLength: 3000,
    });
    fc.assert(
      fc.property(claims, (all) => {
        const register = idRegister();
        const slow = new Map<string, number>();
        for (const [number, owner] of all) {
          const id = eventId(String(number));
          expect(register.claim(id, owner)).toBe(slow.get(id) ?? null);
          if (!slow.has(id)) slow.set(id, owner);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("tells apart ids that differ in one letter only", () => {
    const register = idRegister();
    const ids = ["e000000000000", "e000000000001", "e100000000000", "ezzzzzzzzzzzz"] as EventId[];
    expect(ids.map((id) => register.claim(id, 1))).toEqual([null, null, null, null]);
  });

  test("refuses what is no event id", () => {
    expect(() => idRegister().claim("e1" as EventId, 0)).toThrow(/e1/);
  });
});
