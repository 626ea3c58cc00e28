import { test } from "./app.ts";
import { CORPORA, useCorpus } from "./corpora.ts";
import { RULES } from "./rules.ts";
import { TASKS } from "./tasks.ts";

for (const corpus of CORPORA) {
  test.describe(`with ${corpus.name}, by keyboard and by name, a reader`, () => {
    useCorpus(corpus);
    const rules = corpus.isRuled ? RULES : [];
    for (const { title, run } of [...TASKS, ...rules]) test(title, ({ app }) => run(app));
  });
}
