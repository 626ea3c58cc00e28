import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A command with its arguments. */
export type Command = readonly [string, ...string[]];

/**
 * What keeps a process and all its threads on one core: to be put before its command. A process that is only told to
 * use one thread isn't kept there, since the engine compiles and collects garbage on threads of its own.
 * @returns null where the system has no such command
 */
export function oneCore(): Command | null {
  const core = firstAllowed();
  if (core === null) return null;
  const [command, ...args]: Command = ["taskset", "-c", core];
  const isThere = spawnSync(command, [...args, "true"]).status === 0;
  return isThere ? [command, ...args] : null;
}

/** "1" of "Cpus_allowed_list: 1,4-7": a container may have but some of the machine's cores. */
function firstAllowed(): string | null {
  try {
    const status = readFileSync("/proc/self/status", "utf8");
    return /^Cpus_allowed_list:\s*(\d+)/m.exec(status)?.[1] ?? null;
  } catch {
    return null;
  }
}
