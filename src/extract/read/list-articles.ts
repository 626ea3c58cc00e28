import type { ArticleId } from "../../domain/ids.ts";
import type { ArticleFacts } from "../article/read-article.ts";
import { articleIdOf } from "./article-id.ts";
import { decodeBytes } from "./decode.ts";
import { codeOf, type ArticleFolder, type FolderFile } from "./folder.ts";
import { parseGivenCsv, parseGivenYaml, type GivenRow, type GivenTable } from "./given-table.ts";
import type { ReadProblem } from "./problem.ts";

/** A file that holds an article, with what was given beside it; not read yet. */
export type ArticleFile = FolderFile & { readonly id: ArticleId; readonly given: ArticleFacts };

export type Listing = {
  readonly articles: readonly ArticleFile[];
  /** Markdown files in a folder “stories”: told by a person, never read as articles. */
  readonly stories: readonly FolderFile[];
  readonly problems: readonly ReadProblem[];
};

const ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const STORY = /(?:^|\/)stories\/[^/]+\.(?:md|markdown)$/i;
const GIVEN = /(?:^|\/)articles\.(?:csv|ya?ml)$/i;
const BESIDE = /(?:^|\/)(?:corrections\.ya?ml|readme(?:\.\w+)?|licen[cs]e(?:\.\w+)?)$/i;

/**
 * The articles of a folder in code-unit order of their paths, each with its row of the nearest articles.csv or .yaml.
 * Nothing is left out in silence: a file of another sort, a row without a file, a bad cell are problems.
 */
export async function listArticles(folder: ArticleFolder): Promise<Listing> {
  const { files, problems } = await folder.list();
  const texts = files.filter(({ file }) => ARTICLE.test(file) && !BESIDE.test(file));
  const articles = texts.filter(({ file }) => !STORY.test(file));
  const tables = await Promise.all(
    files.filter(({ file }) => GIVEN.test(file)).map((file) => readTable(folder, file)),
  );
  const { given, problems: givenProblems } = assign(
    new Set(articles.map(({ file }) => file.normalize("NFC"))),
    tables,
  );
  return {
    articles: articles.map(({ file, path, size }) => ({
      file,
      path,
      size,
      id: articleIdOf(file),
      given: given.get(file.normalize("NFC"))?.facts ?? {},
    })),
    stories: texts.filter(({ file }) => STORY.test(file)),
    problems: [...problems, ...givenProblems, ...files.flatMap(strangerProblem)],
  };
}

type Table = GivenTable & { readonly name: string; readonly prefix: string };

async function readTable(folder: ArticleFolder, file: FolderFile): Promise<Table> {
  const name = file.file;
  const prefix = name.slice(0, name.lastIndexOf("/") + 1);
  const refused = (message: string, nextStep: string): Table => ({
    name,
    prefix,
    rows: [],
    problems: [{ file: name, severity: "refused", message, nextStep }],
  });
  const bytes = await folder.read(file).catch((error: unknown) => codeOf(error));
  if (typeof bytes === "string") return refused(`can't be read (${bytes})`, "Check that it may be read.");
  const decoded = decodeBytes(bytes);
  if (decoded.text === null) return refused(decoded.message, decoded.nextStep);
  const parse = /\.csv$/i.test(name) ? parseGivenCsv : parseGivenYaml;
  return { name, prefix, ...parse(name, decoded.text) };
}

type Assigned = { readonly given: ReadonlyMap<string, GivenRow>; readonly problems: readonly ReadProblem[] };

/** Rows name files from their table's own folder; the table nearest to a file counts. */
function assign(known: ReadonlySet<string>, tables: readonly Table[]): Assigned {
  const given = new Map<string, GivenRow>();
  const problems: ReadProblem[] = [];
  for (const { name, prefix, rows, problems: own } of tables.toSorted(
    (a, b) => b.prefix.length - a.prefix.length,
  )) {
    problems.push(...own);
    const warn = (line: number, message: string, nextStep: string): void =>
      void problems.push({ file: name, line, severity: "warning", message, nextStep });
    for (const row of rows) {
      const file = prefix.normalize("NFC") + row.file;
      if (!known.has(file))
        warn(row.line, `names ${row.file}, which isn’t there`, "Correct the name or delete the row.");
      else if (given.has(file))
        warn(row.line, `names ${row.file}, which another table names too`, "Delete one of the two rows.");
      else given.set(file, row);
    }
  }
  return { given, problems };
}

function strangerProblem({ file }: FolderFile): readonly ReadProblem[] {
  if (ARTICLE.test(file) || GIVEN.test(file) || BESIDE.test(file)) return [];
  const nextStep = /\.(?:csv|tsv)$/i.test(file)
    ? "If it is a table of events, build it with --in and its own path."
    : "Save it as .txt, .md or .html, or move it out of the folder.";
  return [{ file, severity: "warning", message: "is of a sort that isn’t read", nextStep }];
}
