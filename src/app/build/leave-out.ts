import { parseAst } from "vite";

/* Takes parts out of a library's module by name, and fails where the module has nothing of that name (any more). */

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Named = Node & {
  readonly id?: Name | null;
  readonly key?: Name;
  readonly value?: Node | null;
  readonly body?: Node;
};
type Name = { readonly name?: string };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

/**
 * A module in which some functions have other bodies, so that what only they use can be left out too.
 * @param names declared functions, methods of object literals or classes, wherever they stand; "Class.method" is that
 * of one class alone
 * @param body what stands in place of the body, with its braces
 */
export function withBodies(code: string, names: readonly string[], body: (name: string) => string): string {
  const bodies = functionBodies(code);
  const missing = names.filter((name) => !bodies.has(name));
  if (missing.length > 0) throw new Error(`It has no function ${missing.join(", ")}.`);
  const replaced = names.flatMap((name) => bodies.get(name)!.map(({ start, end }) => ({ name, start, end })));
  return replaced
    .filter((one) => !replaced.some((other) => other.start < one.start && one.end < other.end))
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { name, start, end }) => left.slice(0, start) + body(name) + left.slice(end), code);
}

/** A module without the statements at its top in which one of some names stands. */
export function withoutStatements(code: string, names: readonly string[]): string {
  const statements = (parseAst(code).body as readonly Node[]).map(({ start, end }) => ({
    start,
    end,
    text: code.slice(start, end),
  }));
  const missing = names.filter((name) => !statements.some(({ text }) => isIn(name, text)));
  if (missing.length > 0) throw new Error(`It has no statement about ${missing.join(", ")}.`);
  return statements
    .filter(({ text }) => !names.some((name) => isIn(name, text)))
    .map(({ text }) => text)
    .join("\n");
}

/** A text without some lines, each of which stands in it once. */
export function withoutLines(code: string, lines: readonly string[]): string {
  const kept = code.split("\n");
  for (const line of lines) {
    const at = kept.flatMap((text, i) => (text.trim() === line ? [i] : []));
    if (at.length !== 1) throw new Error(`It doesn't hold the line "${line}" once.`);
    kept.splice(at[0]!, 1);
  }
  return kept.join("\n");
}

const isIn = (name: string, text: string): boolean => new RegExp(`\\b${name}\\b`).test(text);

function functionBodies(code: string): ReadonlyMap<string, readonly Node[]> {
  const bodies = new Map<string, Node[]>();
  const add = (name: string, body: Node): void => void bodies.set(name, [...(bodies.get(name) ?? []), body]);
  const visit = (node: Named, className: string | undefined): void => {
    const name = node.key?.name ?? node.id?.name;
    const body = node.type === "FunctionDeclaration" ? node.body : (node.value as Named | undefined)?.body;
    if (name !== undefined && body?.type === "BlockStatement") {
      add(name, body);
      if (node.type === "MethodDefinition") add(`${className ?? ""}.${name}`, body);
    }
    const inside = node.type === "ClassDeclaration" ? node.id?.name : className;
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, inside);
  };
  visit(parseAst(code) as Node, undefined);
  return bodies;
}
