import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SERVE_FOLDER = fileURLToPath(new URL("serve-folder.ts", import.meta.url));

export type Served = { readonly origin: string; readonly stop: () => void };

/** A folder on a server in a process of its own: one in this process would answer between two messages of the harness. */
export async function serveFolder(folder: string): Promise<Served> {
  const child = spawn(process.execPath, ["--import", "tsx", SERVE_FOLDER, folder], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = await Promise.race([
    once(child.stdout, "data"),
    once(child, "exit").then(() => Promise.reject(new Error("The server of the bench didn't start."))),
  ]);
  return { origin: `http://127.0.0.1:${String(port).trim()}`, stop: () => child.kill() };
}
