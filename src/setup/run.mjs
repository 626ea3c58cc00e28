// `node src/setup/run.mjs COMMAND ...`: installs what is missing, then runs src/commands/COMMAND.ts in this process.
import { install, ROOT } from "./install.mjs";

const [command = "", ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(command)) {
  process.stderr.write("Usage: node src/setup/run.mjs COMMAND ...\n");
  process.exit(2);
}
install();
const { compiled } = await import("./compile.mjs");
process.setSourceMapsEnabled(true);
const { runCommand } = await import(await compiled(ROOT, "src/commands/run-command.ts"));
await runCommand(command, args);
