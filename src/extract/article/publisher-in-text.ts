import { sentencesIn } from "../text/sentences.ts";
import { hostOf, publisherAt, publisherNamed } from "./publishers.ts";
import type { Layout } from "./layout.ts";
import type { Block, Claim } from "./types.ts";

const COURTESY =
  /^(?:news |article )?(?:courtesy|source|sources|via|credits?|original (?:article|source)|originally published (?:at|by|in|on))(?: (?:of|by))? ?:? ?(.{2,100})$/i;
/** "…, reports TASS." and "TASS reports" as a translated report signs itself. */
const SIGNED =
  /(?:[,—–-]|\bas) ?(?:reports?|reported by|reported|writes|informs|said) (?:the )?(?:news )?(?:agency )?“?([\p{Lu}][\p{L} .'-]{1,30}?)”?[.,]?$/u;
const SIGNED_BACK = /(?:[,—–-] ?|^)((?:\p{Lu}[\p{L}'-]{1,20} ?){1,3}) (?:reports|informs|writes)[.,]?$/u;

/** The publisher as the text itself names it: credit line, masthead, dateline's agency, then "reports TASS". */
export function publisherInText(
  text: string,
  layout: Layout,
  blocks: readonly Block[],
): Claim<string> | null {
  return (
    fromCredit(text, blocks) ??
    fromStamp(text, blocks) ??
    fromMasthead(text, blocks) ??
    fromDateline(text, layout) ??
    fromSignature(text, blocks)
  );
}

const claim = (value: string, reason: string, start: number, end: number): Claim<string> => ({
  value,
  basis: "text",
  reasons: [reason],
  span: { start, end },
});

function fromCredit(text: string, blocks: readonly Block[]): Claim<string> | null {
  for (const { start, end } of blocks.filter(({ rule }) => rule === "credit")) {
    const named = COURTESY.exec(text.slice(start, end))?.[1];
    if (named === undefined) continue;
    const value = publisherNamed(named) ?? publisherAt(named) ?? hostOf(named)?.replace(/^www\./, "") ?? null;
    if (value !== null) return claim(value, `the credit line says “${text.slice(start, end)}”`, start, end);
  }
  return null;
}

const PUBLISHED_IN = /^Published in (?:the )?([\p{L} ]{2,30}?),/iu;

/** "Published in Dawn, November 24th, 2016" */
function fromStamp(text: string, blocks: readonly Block[]): Claim<string> | null {
  for (const { start, end } of blocks.filter(({ rule }) => rule === "date-stamp")) {
    const value = publisherNamed(PUBLISHED_IN.exec(text.slice(start, end))?.[1] ?? "");
    if (value !== null) return claim(value, `the text says “${text.slice(start, end)}”`, start, end);
  }
  return null;
}

function fromMasthead(text: string, blocks: readonly Block[]): Claim<string> | null {
  for (const { start, end } of blocks.filter(({ rule }) => rule === "masthead")) {
    const value = publisherNamed(text.slice(start, end));
    if (value !== null) return claim(value, `the page is headed “${text.slice(start, end)}”`, start, end);
  }
  return null;
}

function fromDateline(text: string, { dateline }: Layout): Claim<string> | null {
  if (dateline?.agency == null) return null;
  const { start, end } = dateline.agency;
  const value = publisherNamed(text.slice(start, end));
  return value === null
    ? null
    : claim(value, `the dateline is signed “${text.slice(start, end)}”`, start, end);
}

function fromSignature(text: string, blocks: readonly Block[]): Claim<string> | null {
  const opening = blocks.filter(({ kind }) => kind === "paragraph").slice(0, 3);
  for (const block of opening) {
    for (const { start, end } of sentencesIn(text, block.start, Math.min(block.end, block.start + 3000))) {
      const sentence = text.slice(Math.max(start, end - 80), end);
      const named = SIGNED.exec(sentence)?.[1] ?? SIGNED_BACK.exec(sentence)?.[1];
      const value = named === undefined ? null : publisherNamed(named);
      if (value !== null)
        return claim(
          value,
          `the text is signed “${sentence.slice(sentence.lastIndexOf(",") + 1).trim()}”`,
          start,
          end,
        );
    }
  }
  return null;
}
