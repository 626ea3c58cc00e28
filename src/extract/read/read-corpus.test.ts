import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articleIdOf } from "./article-id.ts";
import { exampleFolder } from "./example-folder.ts";
import { openFolder } from "./folder.ts";
import { formatProblem } from "./problem.ts";
import { readCorpus } from "./read-corpus.ts";

const TEXT = "Bridge opens in Istanbul\n\nThe prime minister opened the bridge on Monday.\n";

const problemsOf = async (
  contents: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly string[]> => (await readCorpus(exampleFolder(contents))).problems.map(formatProblem);

describe("a folder of articles", () => {
  test("articles come in the order of their paths, whatever their sort", async () => {
    const { articles, problems } = await readCorpus(
      exampleFolder({ "b/two.md": TEXT, "a.txt": TEXT, "b/three.html": `<p>${TEXT}</p>`, "B.txt": TEXT }),
    );
    expect(articles.map(({ file }) => file)).toEqual(["B.txt", "a.txt", "b/three.html", "b/two.md"]);
    expect(problems).toEqual([]);
  });

  test("the seeds' table gives dates and notes", async () => {
    const { articles, problems } = await readCorpus(openFolder(join(import.meta.dirname, "../../../seeds")));
    expect(problems).toEqual([]);
    expect(articles.map(({ article }) => [article.published?.value.edtf, article.published?.basis])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ["2016-12-16", "given"],
      ["2017-11-21", "given"],
      ["2016-09-29", "given"],
    ]);
    expect(articles[2]?.article.note).toMatch(/^The text names no date/);
  });

  test.each([
    ["articles.csv", "file,title,published\na.txt,Given,2016-12\n"],
    ["articles.csv", "file;title;published\na.txt;Given;2016-12\n"],
    ["articles.yaml", "a.txt:\n  title: Given\n  published: 2016-12\n"],
    ["articles.yml", "- file: ./a.txt\n  title: Given\n  published: 2016-12\n"],
  ])("%s gives facts: %j", async (table, content) => {
    const { articles, problems } = await readCorpus(exampleFolder({ "a.txt": TEXT, [table]: content }));
    expect(problems).toEqual([]);
    expect(articles[0]?.article).toMatchObject({
      title: { value: "Given", basis: "given" },
      published: { value: { from: "2016-12-01", to: "2016-12-31", precision: "month" } },
    });
  });

  test("a table counts for its own folder; the nearest one is first", async () => {
    const { articles } = await readCorpus(
      exampleFolder({
        "x/a.txt": TEXT,
        "x/articles.csv": "file,title\na.txt,Near\n",
        "articles.csv": "file,title\nx/a.txt,Far\n",
      }),
    );
    expect(articles[0]?.article.title?.value).toBe("Near");
  });

  test("what is wrong is named with file, line and next step", async () => {
    const table = "file,title,published,colour\na.txt,A,2016-02-30,red\nnowhere.txt,B,,\na.txt,C,,\n,D,,\n";
    expect(
      await problemsOf({
        "a.txt": TEXT,
        "articles.csv": table,
        "blank.txt": " \n",
        "empty.txt": "",
        "image.txt": Uint8Array.from([0x89, 0x50, 0, 0]),
        "scan.pdf": "%PDF",
      }),
    ).toEqual([
      "articles.csv:1 has a column “colour” that isn’t known. Use file, title, source, url, published, language, note.",
      "articles.csv:2 gives “2016-02-30” as published, which is no date. Write it like 2016-12-16, 2016-12, 2016 or 2016-12-14..2016-12-16.",
      "articles.csv:4 names a.txt again; line 2 counts. Delete one of the two rows.",
      "articles.csv:5 names no file. Write the file’s name into the column file.",
      "articles.csv:3 names nowhere.txt, which isn’t there. Correct the name or delete the row.",
      "scan.pdf is of a sort that isn’t read. Save it as .txt, .md or .html, or move it out of the folder.",
      "blank.txt holds no text. Put the article’s text into it or delete it.",
      "empty.txt is empty. Put the article’s text into it or delete it.",
      "image.txt is no text. Convert it to .txt, .md or .html.",
    ]);
  });

  test.each([
    ["title,published\nA,2016\n", "articles.csv:1 has no column named file"],
    ['file,title\na.txt,"A\n', "articles.csv:2 has a quote that never closes"],
    ["file,title\na.txt,A,B\n", "articles.csv:2 has more cells than columns"],
  ])("a broken articles.csv is named: %j", async (table, start) => {
    const problems = await problemsOf({ "a.txt": TEXT, "articles.csv": table });
    expect(problems.join("\n")).toContain(start);
  });

  test.each([
    ["a.txt: [", "isn’t valid YAML"],
    ["just text", "holds neither files nor a list of them"],
    ["a.txt:\n  published: soon\n", "articles.yaml:2 gives “soon” as published"],
    ["a.txt:\n  title: A\n  colour: red\n", "articles.yaml:3 has a column “colour”"],
  ])("a broken articles.yaml is named: %j", async (table, part) => {
    expect((await problemsOf({ "a.txt": TEXT, "articles.yaml": table })).join("\n")).toContain(part);
  });

  test("a file that is too large or gone is refused by name", async () => {
    const folder = exampleFolder({ "big.txt": TEXT, "gone.txt": TEXT });
    const { articles, problems } = await readCorpus({
      list: async () => {
        const { files } = await folder.list();
        return { files: [{ ...files[0]!, size: 50_000_000 }, files[1]!], problems: [] };
      },
      read: () => Promise.reject(Object.assign(new Error("gone"), { code: "ENOENT" })),
    });
    expect(articles).toEqual([]);
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ["big.txt", "is larger than 10 MB"],
      ["gone.txt", "can't be read (ENOENT)"],
    ]);
  });
});

describe("a folder on disk", () => {
  test("hidden files are skipped, links to folders and dead links are named", async () => {
    const root = await mkdtemp(join(tmpdir(), "whenwhere-"));
    try {
      await mkdir(join(root, "sub", ".git"), { recursive: true });
      await writeFile(join(root, "sub", "a.txt"), TEXT);
      await writeFile(join(root, "sub", ".git", "b.txt"), TEXT);
      await writeFile(join(root, ".DS_Store"), "x");
      await symlink(root, join(root, "circle"));
      await symlink(join(root, "nowhere"), join(root, "dead.txt"));
      const { files, problems } = await openFolder(root).list();
      expect(files.map(({ file }) => file)).toEqual(["sub/a.txt"]);
      expect(problems.map(({ file, message }) => [file, message])).toEqual([
        ["circle", "is no file"],
        ["dead.txt", "can't be opened"],
      ]);
    } finally {
      await rm(root, { recursive: true });
    }
  });

  test("a folder that isn't there is a problem", async () => {
    const { files, problems } = await openFolder("/no/such/folder").list();
    expect(files).toEqual([]);
    expect(problems[0]?.message).toBe("can't be opened (ENOENT)");
  });
});

describe("an article's id", () => {
  test("comes from its path alone, is safe in a link and differs for any two paths", () => {
    expect(articleIdOf("2016/Aleppo évacuée.txt")).toMatch(/^2016-aleppo-evacuee-[0-9a-f]{8}$/);
    expect(articleIdOf("a b.txt")).not.toBe(articleIdOf("a-b.txt"));
    expect(articleIdOf("a.txt")).not.toBe(articleIdOf("a.md"));
    expect(articleIdOf("новости.txt")).toMatch(/^[0-9a-f]{8}$/);
  });

  test("is the same however a system stores accents", () => {
    expect(articleIdOf("e\u0301.txt")).toBe(articleIdOf("\u00e9.txt"));
  });
});
