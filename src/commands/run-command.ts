import { InputError } from "../extract/pipeline/input-error.ts";
import { HelpWanted, UsageError } from "./arguments.ts";

type Command = { readonly run: (args: readonly string[]) => Promise<number> };

/** By name; each is read only when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  annotate: () => import("./annotate.ts"),
  bench: () => import("./bench.ts"),
  build: () => import("./build.ts"),
  dev: () => import("./dev.ts"),
  export: () => import("./export.ts"),
  review: () => import("./review.ts"),
  score: () => import("./score.ts"),
  serve: () => import("./serve.ts"),
  start: () => import("./start.ts"),
  test: () => import("./test.ts"),
};

/** Runs a command and sets the exit code: its own, 0 after --help, 2 for wrong arguments, 1 for a failure. */
export async function runCommand(name: string, args: readonly string[]): Promise<void> {
  stopQuietlyWhenReaderLeaves();
  const load = COMMANDS[name];
  if (load === undefined) {
    process.stderr.write(`There is no command ${name}. Commands: ${Object.keys(COMMANDS).join(", ")}.\n`);
    process.exitCode = 2;
    return;
  }
  try {
    const command = await load();
    process.exitCode = await command.run(args);
  } catch (error) {
    if (error instanceof HelpWanted) {
      process.stdout.write(`${error.message}\n`);
      return;
    }
    process.stderr.write(isForPeople(error) ? `${error.message}\n` : `${describe(error)}\n`);
    process.exitCode = isForPeople(error) ? 2 : 1;
  }
}

/** `npm run export | head` closes our stdout early; that is no failure. */
function stopQuietlyWhenReaderLeaves(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const isForPeople = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof InputError;
