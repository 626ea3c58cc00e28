import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openWorkerModule } from "./worker-module.ts";

test("stands alone wherever it lies, and leaves nothing behind", async () => {
  const { url, close } = openWorkerModule();
  const file = fileURLToPath(await url());
  const code = readFileSync(file, "utf8");
  const imported = [...code.matchAll(/^import .*?"([^"]+)";$/gm)].map((match) => match[1]!);
  expect(imported.filter((address) => !/^(?:node|file):/.test(address))).toEqual([]);
  expect(imported.some((address) => address.startsWith("file:"))).toBe(true);
  expect(code).not.toContain("import.meta.url");
  close();
  expect(existsSync(file)).toBe(false);
});

test("isn't made for nobody", async () => {
  const { url, close } = openWorkerModule();
  const asked = url();
  close();
  await expect(asked).rejects.toThrow("nobody waits");
});
