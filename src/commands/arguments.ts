import { isAbsolute, resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Wrong arguments: the message is for the person who typed them. */
export class UsageError extends Error {}

/** Somebody asks how a command is used: the message says it. */
export class HelpWanted extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Options of a command line.
 * @throws {UsageError} with the usage line for an unknown or incomplete option; {HelpWanted} with it for --help
 */
export function parseOptions<const O extends Options>(args: readonly string[], options: O, usage: string) {
  if (args.includes("--help") || args.includes("-h")) throw new HelpWanted(`Usage: ${usage}`);
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}

/** A path as typed: npm runs us in the project's folder and keeps the caller's in INIT_CWD. */
export const pathFromCaller = (path: string): string =>
  isAbsolute(path) ? path : resolve(process.env["INIT_CWD"] ?? process.cwd(), path);

/** A whole number within bounds. @throws {UsageError} */
export function parseWholeNumber(text: string, name: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${name} takes a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`);
}
