import { later } from "../parts/later.tsx";

/** The list of the map's key, which opens when it is asked for. */
export const MapKeyPart = later(async () => (await import("./MapKeyList.tsx")).MapKeyList);
