import { SLOTS, type Slot, type SlotName } from "../lexing/slots.ts";

/**
 * Phrases are written the way they are said:
 *
 *     the|this first|last <n> <unit>         words, alternatives, slots
 *     <month> <day> (,? <year>)?             optional groups
 *     ( a | the last ) <unit>                a choice of several words
 *     <n> ~ <unit>                           "~" is an optional hyphen
 *     <year> +s                              "+" glues: no white space before it
 *     <month:from> - <month:to>              a slot with a name of its own
 */
export type PatternNode =
  | { readonly kind: "words"; readonly words: ReadonlySet<string>; readonly glued: boolean }
  | { readonly kind: "slot"; readonly slot: Slot; readonly name: string; readonly glued: boolean }
  | { readonly kind: "choice"; readonly branches: readonly PatternSequence[] };
export type PatternSequence = readonly PatternNode[];

const HYPHEN: PatternSequence = [{ kind: "words", words: new Set(["-"]), glued: false }];
const optional = (sequence: PatternSequence): PatternNode => ({ kind: "choice", branches: [sequence, []] });

/** Throws on a pattern that is no pattern: it is our own text. */
export function parsePattern(pattern: string): PatternSequence {
  const parts = pattern.trim().split(/\s+/);
  const [branches, end] = parseBranches(parts, 0);
  const [only] = branches;
  if (end !== parts.length || branches.length !== 1 || only === undefined)
    throw new Error(`not a phrase pattern: ${pattern}`);
  return only;
}

function parseBranches(parts: readonly string[], start: number): readonly [PatternSequence[], number] {
  const branches: PatternSequence[] = [];
  let sequence: PatternNode[] = [];
  let at = start;
  for (; at < parts.length && !isClosing(parts[at]); at += 1) {
    const part = parts[at] ?? "";
    if (part === "|") {
      branches.push(sequence);
      sequence = [];
    } else if (part === "(") {
      const [inner, close] = parseBranches(parts, at + 1);
      if (!isClosing(parts[close])) throw new Error(`unclosed group in ${parts.join(" ")}`);
      sequence.push({ kind: "choice", branches: parts[close] === ")?" ? [...inner, []] : inner });
      at = close;
    } else sequence.push(parseElement(part));
  }
  branches.push(sequence);
  return [branches, at];
}

const isClosing = (part: string | undefined): boolean => part === ")" || part === ")?";

function parseElement(part: string): PatternNode {
  if (part === "~") return optional(HYPHEN);
  const glued = part.startsWith("+") && part.length > 1;
  const body = glued ? part.slice(1) : part;
  const isOptional = body.endsWith("?") && body.length > 1;
  const plain = isOptional ? body.slice(0, -1) : body;
  const node: PatternNode = plain.startsWith("<")
    ? slotNode(plain, glued)
    : { kind: "words", words: new Set(plain.split("|")), glued };
  return isOptional ? optional([node]) : node;
}

function slotNode(part: string, glued: boolean): PatternNode {
  const [slotName, name] = part.slice(1, -1).split(":");
  const slot = (SLOTS as Record<string, Slot>)[slotName ?? ""];
  if (slot === undefined) throw new Error(`no such slot: ${part}`);
  return { kind: "slot", slot, name: name ?? (slotName as SlotName), glued };
}
