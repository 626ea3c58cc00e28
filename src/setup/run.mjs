// `node src/setup/run.mjs COMMAND ...`: installs what is missing, then runs src/commands/COMMAND.ts in this process.
import { install, ROOT } from "./install.mjs";

const [command = "", ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(command)) {
  process.stderr.write("Usage: node src/setup/run.mjs COMMAND ...\n");
  process.exit(2);
}
install();
process.setSourceMapsEnabled(true);
const { runCommand } = await import(await program());
await runCommand(command, args);

/** Where nothing can be kept, on a disk that is only read say, the sources are read as they are. */
async function program() {
  const { compiled } = await import("./compile.mjs");
  try {
    return await compiled(ROOT, "src/commands/run-command.ts");
  } catch (error) {
    process.stderr.write(`The commands can't be kept compiled, so each start takes longer: ${error.message}\n`);
    const { register } = await import("tsx/esm/api");
    register();
    return "../commands/run-command.ts";
  }
}
