import { once } from "node:events";
import type { Server } from "node:http";
import { createStaticServer } from "./static-server.ts";
import { UsageError } from "./arguments.ts";

export const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

/**
 * Serves a built site on this machine, on the port asked for or the first free one.
 * @returns its address: "http://localhost:4173/"
 * @throws {UsageError} when the port asked for is taken
 */
export async function serveSite(folder: string, port: number | null): Promise<string> {
  const ports = port === null ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [port];
  for (const candidate of ports) {
    const bound = await listen(createStaticServer(folder), candidate, "127.0.0.1");
    if (bound === null) continue;
    // "localhost" may mean either address; a machine without IPv6 does with one.
    await listen(createStaticServer(folder), bound, "::1");
    return `http://localhost:${bound}/`;
  }
  throw new UsageError(
    port === null
      ? `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken. Name a free one: --port N`
      : `Port ${port} is taken. Name another one: --port N`,
  );
}

/** The port it listens on, or null when the address can't be had. Port 0 means any free one. */
async function listen(server: Server, port: number, host: string): Promise<number | null> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch {
    return null;
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : null;
}
