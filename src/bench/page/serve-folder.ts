import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createStaticServer } from "../../commands/static-server.ts";

/** `serve-folder.ts FOLDER` serves a folder until it is killed; the port goes to stdout. */
const [folder = "."] = process.argv.slice(2);
const server = createStaticServer(folder).listen(0, "127.0.0.1");
await once(server, "listening");
process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
