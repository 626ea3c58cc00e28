import { readFileSync } from "node:fs";
import type { Colour } from "./raster.ts";

const THEME = new URL("../../theme.css", import.meta.url);

/**
 * Gives the page's light colours by the names of their custom properties: "--map-sea".
 * @throws when the theme has no such colour as "#rrggbb"
 */
export function lightColours(): (name: string) => Colour {
  const css = readFileSync(THEME, "utf8");
  const light = css.slice(css.indexOf(":root {"), css.indexOf("}"));
  return (name) => {
    const hex = new RegExp(`${name}: #([0-9a-f]{6});`).exec(light)?.[1];
    if (hex === undefined) throw new Error(`theme.css has no light colour ${name} written as #rrggbb`);
    const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
    return [channel(0), channel(2), channel(4)];
  };
}
