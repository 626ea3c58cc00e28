// A thread starts as plain JavaScript: this registers tsx in it and then reads worker.ts.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
