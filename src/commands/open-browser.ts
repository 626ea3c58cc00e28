import { spawn } from "node:child_process";

/** Opens an address where there is a desktop; where there is none, or it fails, nothing happens. */
export function openBrowser(address: string): void {
  const opener = openerOf(process.platform, process.env);
  if (opener === null) return;
  const child = spawn(opener[0], [...opener[1], address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

/** The command that opens an address, or null without a desktop. */
export function openerOf(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [command: string, args: readonly string[]] | null {
  if (env["CI"] !== undefined && env["CI"] !== "") return null;
  if (platform === "darwin") return ["open", []];
  if (platform === "win32") return ["cmd", ["/c", "start", ""]];
  const desktop = env["DISPLAY"] || env["WAYLAND_DISPLAY"];
  return desktop ? ["xdg-open", []] : null;
}
