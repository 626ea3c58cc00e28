/** What the bundler tells about its modules; the part of it that is needed here. */
type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/**
 * Puts all that the page imports from the start into one file. Left to itself the bundler cuts what later parts share
 * with the first view into a dozen files of a few hundred bytes, which compress badly and are a request each.
 * @param entry path of the page's first module
 * @returns the name of a module's file, or null where the bundler decides
 */
export function firstChunk(entry: string): (id: string, modules: Modules) => string | null {
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
