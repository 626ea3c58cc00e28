import { hash } from "node:crypto";
import type { EventId } from "../../domain/ids.ts";
import { normalised } from "./words.ts";

/** Base 32 without i, l, o, u: safe to read aloud and in links. Each letter of an event id is five of its 60 bits. */
export const EVENT_ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

type Evidence = { readonly text: string; readonly trigger: string };

/**
 * Ids of one article's reports: from the article's id, the words of the evidence and the word that made it an event,
 * and a count among identical ones. Never from the position, the file's order or the title, so that an edit elsewhere
 * leaves them alone. "e" and twelve letters, 60 bits.
 */
export function reportIds(article: string, reports: readonly Evidence[]): readonly EventId[] {
  const seen = new Map<string, number>();
  return reports.map(({ text, trigger }) => {
    const words = `${article}\n${normalised(text)}\n${normalised(trigger)}`;
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    return eventId(`${words}\n${occurrence}`);
  });
}

/** An id from whatever identifies an event. */
export function eventId(identity: string): EventId {
  const bytes = hash("sha256", identity, "binary");
  let id = "e";
  for (let i = 0; i < 12; i += 1) id += EVENT_ID_LETTERS[bytes.charCodeAt(i) & 31];
  return id as EventId;
}
