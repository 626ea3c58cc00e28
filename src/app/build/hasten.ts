import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../bundle/order.ts";

/** Code that reads a bundle, by the name that the page's build gives its chunk. */
const READER = /^read-bundle-[\w-]+\.js$/;
/** What a chunk imports from the start, as the bundler writes it. */
const IMPORTED = /from\s*["']\.\/([\w.-]+\.js)["']/g;
/** What a columnar bundle is opened with, beside its manifest and the first columns of its shards. */
const OPENING = ["places.json", "stories.json"] as const;
const SHARDS = "first";

/**
 * Links in the head of a built site's page: the browser fetches what opens the bundle together with the page's code,
 * not one after the other once that has run.
 */
export function hasten(folder: string): void {
  const page = join(folder, "index.html");
  const links = [...dataLinks(join(folder, "bundle")), ...codeLinks(folder)];
  const html = readFileSync(page, "utf8");
  writeFileSync(
    page,
    html.replace("</head>", () => `${links.join("\n")}\n</head>`),
  );
}

/** A readable bundle is `bundle.json` alone. */
function dataLinks(bundle: string): readonly string[] {
  const opening = OPENING.filter((file) => existsSync(join(bundle, file)));
  const data = isColumnar(bundle) ? [...opening, ...filesIn(bundle, SHARDS)] : [];
  return ["bundle.json", ...data].map(
    (file) => `<link rel="preload" as="fetch" crossorigin href="./bundle/${file}" />`,
  );
}

function codeLinks(folder: string): readonly string[] {
  if (!isColumnar(join(folder, "bundle"))) return [];
  const assets = join(folder, "assets");
  const named = readFileSync(join(folder, "index.html"), "utf8");
  const reached = new Set(readdirSync(assets).filter((file) => READER.test(file)));
  for (const file of reached) {
    const code = readFileSync(join(assets, file), "utf8");
    for (const [, imported = ""] of code.matchAll(IMPORTED)) reached.add(imported);
  }
  return [...reached]
    .filter((file) => !named.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./assets/${file}" />`);
}

const isColumnar = (bundle: string): boolean => existsSync(join(bundle, SHARDS));

/** "first/000.json", in order of the name. */
const filesIn = (parent: string, folder: string): readonly string[] =>
  readdirSync(join(parent, folder))
    .toSorted(compareText)
    .map((file) => `${folder}/${file}`);
