import { expect, test } from "vitest";
import { HelpWanted } from "./arguments.ts";
import { COMMANDS } from "./run-command.ts";

test.each(Object.entries(COMMANDS))(
  "%s says how it is used and does nothing else at --help",
  { timeout: 120_000 },
  async (name, load) => {
    const command = await load();
    const help = command.run(["--help"]);
    await expect(help).rejects.toThrow(HelpWanted);
    await expect(help).rejects.toThrow(new RegExp(`^Usage: npm (?:run )?(?:--silent )?${name}`));
  },
);
