/** The parts of a source map that are read here. */
type SourceMap = {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
};

const MODULE = /(?:^|\/)(lib\/[\w./-]+\.js)$/;

/**
 * The library's own modules, by their path in it ("lib/timeline/Core.js"). vis-timeline is published as one file, and
 * its modules as they were written stand in that file's source map.
 * @param map text of the source map
 * @throws where the map holds no sources
 */
export function librarySources(map: string): ReadonlyMap<string, string> {
  const { sources, sourcesContent = [] } = JSON.parse(map) as SourceMap;
  const modules = new Map<string, string>();
  sources.forEach((source, i) => {
    const path = MODULE.exec(source)?.[1];
    const code = sourcesContent[i];
    if (path !== undefined && typeof code === "string") modules.set(path, code);
  });
  if (modules.size === 0) throw new Error("vis-timeline's source map holds no modules.");
  return modules;
}
