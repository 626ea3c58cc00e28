/** What the bundler tells about its modules; the part of it that is needed here. */
type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Modules that become one file; the name may depend on the module. */
type ChunkGroup = {
  readonly name: string | ((id: string, modules: Modules) => string | null);
  readonly test?: RegExp;
};

/**
 * Which of the page's modules are one file. Asking for a file costs the browser time, however small it is, so what is
 * needed at the same moment comes together.
 * @param entry path of the page's first module
 */
export const chunkGroups = (entry: string): ChunkGroup[] => [
  { name: firstChunk(entry) },
  { name: "read-bundle", test: /[\\/]bundle[\\/](?:columnar[\\/]open-columnar|parse-bundle)\.ts$/ },
  { name: "controls", test: /[\\/]timeline[\\/]controls[\\/](?:OptionsPanel|Playing|typed-end)\.tsx?$/ },
];

/**
 * All that the page imports from the start. Left to itself the bundler cuts what later parts share with the first view
 * into a dozen files of a few hundred bytes.
 * @returns the name of a module's file, or null where the bundler decides
 */
function firstChunk(entry: string): (id: string, modules: Modules) => string | null {
  const found = new WeakMap<Modules, ReadonlySet<string>>();
  return (id, modules) => {
    const first = found.get(modules) ?? reachedFrom(entry, modules);
    found.set(modules, first);
    return first.has(id) ? "first" : null;
  };
}

/** Modules that are imported, at once and not later, by a module or by one that it imports; itself too. */
function reachedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
