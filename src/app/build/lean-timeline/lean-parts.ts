import { withBodies, withoutLines } from "../leave-out.ts";
import {
  IDLE,
  IDLE_IN_DATA,
  KEPT,
  LEFT_OUT,
  OLD_INPUTS,
  STAND_INS,
  UNREACHED,
  UNREACHED_IN_DATA,
  UTILITIES,
} from "./parts.ts";

const ALL_UTILITIES = "...util,";

/**
 * The library's modules as the page uses them, by their paths: kept parts without what isn't reached, and for what is
 * left out a class that can't be made. Modules with a stand-in aren't among them.
 * @param sources the library's modules as written
 * @throws where the library no longer is what the tables of `parts.ts` were written for, saying where
 */
export function leanParts(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const missing = [...KEPT, ...LEFT_OUT, ...Object.keys(STAND_INS)].filter(
    (path) => path.startsWith("lib/") && !sources.has(path),
  );
  if (missing.length > 0) throw outgrown(`It has no ${missing.join(", ")} any more.`);
  return new Map([
    ...KEPT.map((path) => [path, leanModule(path, sources.get(path)!)] as const),
    ...LEFT_OUT.map((path) => [path, leftOut(path)] as const),
  ]);
}

/** vis-data's one module as the page uses it. @throws as `leanParts` */
export const leanData = (code: string): string =>
  within("vis-data", () => withoutFunctions(code, IDLE_IN_DATA, UNREACHED_IN_DATA));

/** Hammer's one module with pointer events alone. @throws as `leanParts` */
export const leanHammer = (code: string): string =>
  within("@egjs/hammerjs", () =>
    withBodies(
      withoutLines(code, OLD_INPUTS),
      ["createInputInstance"],
      () => "{ return new PointerEventInput(manager, inputHandler); }",
    ),
  );

const leanModule = (path: string, code: string): string =>
  within(path, () => {
    const narrow = path === "lib/util.js" ? narrowUtilities(code) : code;
    return withoutFunctions(narrow, IDLE[path] ?? [], UNREACHED[path] ?? []);
  });

const withoutFunctions = (code: string, idle: readonly string[], unreached: readonly string[]): string =>
  withBodies(
    withBodies(code, unreached, (name) => `{ throw new Error("${name} isn't part of this page"); }`),
    idle,
    () => "{}",
  );

function within(path: string, make: () => string): string {
  try {
    return make();
  } catch (error) {
    throw outgrown(`In ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function narrowUtilities(code: string): string {
  const [before, after, ...rest] = code.split(ALL_UTILITIES);
  if (before === undefined || after === undefined || rest.length > 0)
    throw new Error(`"${ALL_UTILITIES}" doesn't stand in it once.`);
  return `${before}${UTILITIES.map((name) => `${name}: util.${name},`).join("\n")}${after}`;
}

const leftOut = (path: string): string =>
  `export default class { constructor() { throw new Error(${JSON.stringify(`${path} isn't part of this page`)}); } }`;

const outgrown = (what: string): Error =>
  new Error(
    `vis-timeline isn't the one that src/app/build/lean-timeline/parts.ts was written for. ${what} ` +
      "Compare that file with the library, or take leanTimeline() out of vite.config.ts to build with all of it.",
  );
