// Folders in `.whenwhere/` that hold what was made from files of the project, until one of the files changes.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** A process that began with older sources may still read from its folder. */
const KEPT_AT_MOST = 4;

/**
 * What stands for the contents of files and of whole folders, tests left out; names are relative to `root`.
 * @param {string} root
 * @param {readonly string[]} names
 * @param {readonly string[]} [facts] whatever else counts
 * @returns {string} fit for a file name
 */
export function fingerprint(root, names, facts = []) {
  const hash = createHash("sha256");
  for (const fact of facts) hash.update(`${fact.length}:${fact}`);
  for (const name of names.flatMap((each) => filesOf(root, each)).toSorted()) {
    const bytes = readFileSync(join(root, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex").slice(0, 20);
}

/** @returns {string[]} */
function filesOf(root, name) {
  if (!statSync(join(root, name)).isDirectory()) return [name];
  return readdirSync(join(root, name), { withFileTypes: true }).flatMap((entry) =>
    /\.test\.tsx?$/.test(entry.name) ? [] : filesOf(root, `${name}/${entry.name}`),
  );
}

/**
 * The folder that is kept under a key, made if it isn't there. Two processes may make it at once: the first one's stays.
 * @param {string} parent holds what is kept of this sort, and nothing else
 * @param {string} key
 * @param {(draft: string) => Promise<unknown>} make fills a folder, which it may have to create
 * @returns {Promise<string>}
 */
export async function keptFolder(parent, key, make) {
  const folder = join(parent, key);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(dirname(draft), { recursive: true });
  try {
    await make(draft);
    forgetOldest(parent, key);
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Also what processes that were stopped had begun; nothing under the key itself. */
function forgetOldest(parent, key) {
  const folders = readdirSync(parent)
    .filter((name) => !name.startsWith(key))
    .map((name) => ({ name, made: statSync(join(parent, name)).mtimeMs }))
    .toSorted((a, b) => b.made - a.made);
  for (const { name } of folders.slice(KEPT_AT_MOST - 1))
    rmSync(join(parent, name), { recursive: true, force: true });
}
