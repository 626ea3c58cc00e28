import { beginDrawing } from "../../parts/drawing.ts";
import type { BasemapClient } from "../basemap/basemap-client.ts";
import type { AreaKey, AreaOutline } from "../basemap/protocol.ts";
import type { AreaSymbol } from "../scene/scene.ts";

/** Outlines of one zoom are kept; those of others are let go. */
type Kept = { readonly zoom: number; readonly paths: Map<string, Path2D | null> };

/** Fetches outlines from the base map's worker once each and says when one has come. */
export class AreaOutlines {
  readonly #client: BasemapClient;
  readonly #onCome: () => void;
  #kept: Kept = { zoom: -1, paths: new Map() };

  constructor(client: BasemapClient, onCome: () => void) {
    this.#client = client;
    this.#onCome = onCome;
  }

  /** The outline in world pixels of the zoom; null while it isn't there, or where the base map has none. */
  readonly of = ({ shape }: AreaSymbol, zoom: number): Path2D | null => {
    if (shape.shape !== "outline") return null;
    if (this.#kept.zoom !== zoom) this.#kept = { zoom, paths: new Map() };
    const key = `${shape.area.level} ${shape.area.code}`;
    const { paths } = this.#kept;
    if (!paths.has(key)) {
      paths.set(key, null);
      void this.#fetch(shape.area, key, this.#kept);
    }
    return paths.get(key) ?? null;
  };

  /** Asks for everything again: finer data has come. What is there stays until then. */
  refresh(): void {
    for (const key of this.#kept.paths.keys()) {
      const [level, code] = key.split(" ");
      if (code !== undefined) void this.#fetch({ level: level as AreaKey["level"], code }, key, this.#kept);
    }
  }

  async #fetch(area: AreaKey, key: string, kept: Kept): Promise<void> {
    // Divisions come after the first view.
    const endDrawing = area.level === "country" ? beginDrawing() : null;
    const outline = await this.#client.outline(area, kept.zoom);
    endDrawing?.();
    if (outline === null || kept !== this.#kept) return;
    kept.paths.set(key, pathOf(outline));
    this.#onCome();
  }
}

function pathOf({ points, ringEnds }: AreaOutline): Path2D {
  const path = new Path2D();
  let at = 0;
  for (const end of ringEnds) {
    path.moveTo(points[at]!, points[at + 1]!);
    for (at += 2; at < end; at += 2) path.lineTo(points[at]!, points[at + 1]!);
    path.closePath();
    at = end;
  }
  return path;
}
