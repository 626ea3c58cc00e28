import type { EventId } from "../../domain/ids.ts";
import { EVENT_ID_LETTERS } from "../merge/report-ids.ts";

/** Who brought an event first, for many millions of ids: 12 bytes each and a little room, where a Set takes 80. */
export type IdRegister = {
  /** The owner who claimed the id before, or null when nobody did; it is `owner`'s from then on. @param owner a small number */
  readonly claim: (id: EventId, owner: number) => number | null;
};

const LETTER_VALUES = new Uint8Array(128);
for (let value = 0; value < EVENT_ID_LETTERS.length; value += 1)
  LETTER_VALUES[EVENT_ID_LETTERS.charCodeAt(value)] = value;

const HALF = 6; // letters, thirty bits
const FIRST_ROOM = 1024; // a power of two
const FULLEST = 0.6;

type Slots = {
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
  /** One more than the owner; 0 where the slot is free. */
  readonly owners: Uint32Array;
};

/** A hash table of open slots. Ids are hashes themselves: "e" and twelve letters (see `eventId`), nothing is lost. */
export function idRegister(): IdRegister {
  let slots = emptySlots(FIRST_ROOM);
  let count = 0;
  return {
    claim: (id, owner) => {
      const [upper, lower] = [bitsOf(id, 1), bitsOf(id, 1 + HALF)];
      const at = slotOf(slots, upper, lower);
      const before = slots.owners[at]!;
      if (before > 0) return before - 1;
      fill(slots, at, upper, lower, owner + 1);
      count += 1;
      if (count > slots.owners.length * FULLEST) slots = enlarged(slots);
      return null;
    },
  };
}

const emptySlots = (room: number): Slots => ({
  upper: new Uint32Array(room),
  lower: new Uint32Array(room),
  owners: new Uint32Array(room),
});

/** @throws for an id of another form: our own mistake */
function bitsOf(id: EventId, from: number): number {
  if (id.length !== 1 + 2 * HALF) throw new Error(`not an event id: ${JSON.stringify(id)}`);
  let bits = 0;
  for (let i = from; i < from + HALF; i += 1) bits = bits * 32 + LETTER_VALUES[id.charCodeAt(i) & 127]!;
  return bits;
}

/** The id's own slot, or the free one where it belongs. */
function slotOf({ upper, lower, owners }: Slots, high: number, low: number): number {
  const mask = owners.length - 1;
  let at = (high ^ Math.imul(low, 0x9e37_79b1)) & mask;
  while (owners[at] !== 0 && (upper[at] !== high || lower[at] !== low)) at = (at + 1) & mask;
  return at;
}

function fill(slots: Slots, at: number, high: number, low: number, owner: number): void {
  slots.upper[at] = high;
  slots.lower[at] = low;
  slots.owners[at] = owner;
}

function enlarged(slots: Slots): Slots {
  const larger = emptySlots(slots.owners.length * 2);
  slots.owners.forEach((owner, i) => {
    if (owner === 0) return;
    const [high, low] = [slots.upper[i]!, slots.lower[i]!];
    fill(larger, slotOf(larger, high, low), high, low, owner);
  });
  return larger;
}
