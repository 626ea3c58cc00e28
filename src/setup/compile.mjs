// TypeScript becomes JavaScript that Node reads: all commands at once, again only when a source has changed. Read one by
// one through a loader, their modules take longer than building a small site.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fingerprint, keptFolder } from "./kept.mjs";

/**
 * The compiled module of an entry and of all that it reads, parts that are read later apart.
 * @param {string} root the project's folder
 * @param {string} entry "src/commands/run-command.ts"
 * @returns {Promise<string>} address to import
 */
export async function compiled(root, entry) {
  // Addresses of modules are in it, so that it is of no use in another folder.
  const key = fingerprint(root, ["src", "tsconfig.json", "package-lock.json"], [root, entry]);
  const folder = await keptFolder(join(root, ".whenwhere", "compiled"), key, (draft) =>
    compile(root, entry, draft),
  );
  return pathToFileURL(join(folder, entry.replace(/^.*\//, "").replace(/\.ts$/, ".mjs"))).href;
}

async function compile(root, entry, out) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "silent",
    define: { "import.meta.url": ADDRESS },
    plugins: [addressesAsTheyWere],
  });
}

const ADDRESS = "MODULE_ADDRESS";

/** `import.meta.url` is still that of each module, which finds its data beside it. */
const addressesAsTheyWere = {
  name: "addresses as they were",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const address = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: `const ${ADDRESS} = ${address};${text}`,
        loader: path.endsWith("x") ? "tsx" : "ts",
      };
    });
  },
};
