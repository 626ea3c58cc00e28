import type { Corpus } from "../../bundle/corpus.ts";
import type { Membership } from "./group-index.ts";

/** Names of people and bodies, most mentioned first, and the events that name them, as far as details are in memory. */
export function actorMembership(corpus: Corpus): {
  readonly names: readonly string[];
  readonly members: Membership;
} {
  const mentions = new Map<string, number>();
  for (let i = 0; i < corpus.size; i += 1) {
    for (const name of new Set(corpus.peek(i)?.actors)) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  const names = [...mentions.keys()].toSorted(
    (a, b) => mentions.get(b)! - mentions.get(a)! || (a < b ? -1 : 1),
  );
  return { names, members: membersOf(corpus, new Map(names.map((name, i) => [name, i]))) };
}

function membersOf(corpus: Corpus, indexOf: ReadonlyMap<string, number>): Membership {
  const start = new Uint32Array(corpus.size + 1);
  const group: number[] = [];
  for (let i = 0; i < corpus.size; i += 1) {
    for (const name of new Set(corpus.peek(i)?.actors)) group.push(indexOf.get(name)!);
    start[i + 1] = group.length;
  }
  return { groups: indexOf.size, start, group: Uint32Array.from(group) };
}
