import { compareArticles } from "../bundle/order.ts";
import type { Article, TextSpan } from "../bundle/types.ts";
import { addDays, formatDay } from "../domain/day.ts";
import type { ArticleId } from "../domain/ids.ts";
import { sentenceOf, type Stories, type Story } from "./synthetic-stories.ts";

const STORIES_AN_ARTICLE = 3;
const SOURCES = 12;

/** Publishers of all articles, by code unit. */
export const syntheticSources = ({ count }: Stories): readonly string[] =>
  Array.from({ length: Math.min(SOURCES, articlesFor(count)) }, (_, i) => sourceName(i)).toSorted();

const sourceName = (article: number): string => `Source ${1 + (article % SOURCES)}`;

const articlesFor = (stories: number): number => Math.ceil(stories / STORIES_AN_ARTICLE);

export const articleOfStory = (story: number): number => Math.floor(story / STORIES_AN_ARTICLE);

export const articleId = (article: number): ArticleId => `article-${article + 1}` as ArticleId;

/** Published the day after the last of its stories. */
export const publishedOf = (stories: Stories, article: number): string =>
  formatDay(addDays(ownStories(stories, article).at(-1)!.day, 1));

const ownStories = ({ count, story }: Stories, article: number): readonly Story[] => {
  const first = article * STORIES_AN_ARTICLE;
  return Array.from({ length: Math.min(STORIES_AN_ARTICLE, count - first) }, (_, i) => story(first + i));
};

/** Where a story's sentence stands in the text of its article. */
export function spanOfStory(stories: Stories, story: number): TextSpan {
  const article = articleOfStory(story);
  return sentenceSpans(ownStories(stories, article))[story - article * STORIES_AN_ARTICLE]!;
}

function sentenceSpans(own: readonly Story[]): readonly TextSpan[] {
  let start = 0;
  return own.map((story): TextSpan => {
    const span = [start, start + sentenceOf(story).length] as const;
    start = span[1] + 2;
    return span;
  });
}

/** Every few stories in a row are one article. In order of publication. */
export function* syntheticArticles(stories: Stories): Generator<Article> {
  let sameDay: Article[] = [];
  for (let i = 0; i < articlesFor(stories.count); i += 1) {
    const article = articleOf(stories, i);
    if (sameDay[0] !== undefined && sameDay[0].published?.from !== article.published?.from) {
      yield* sameDay.toSorted(compareArticles);
      sameDay = [];
    }
    sameDay.push(article);
  }
  yield* sameDay.toSorted(compareArticles);
}

function articleOf(stories: Stories, article: number): Article {
  const own = ownStories(stories, article);
  const published = publishedOf(stories, article);
  const id = articleId(article);
  return {
    id,
    file: `${id}.txt`,
    title: own[0]!.title,
    source: sourceName(article),
    url: null,
    language: "en",
    published: {
      from: published,
      to: published,
      precision: "day",
      edtf: published,
      basis: "given",
      reasons: [],
    },
    text: own.map(sentenceOf).join("\n\n"),
    blocks: sentenceSpans(own).map((span) => ({ kind: "paragraph", span })),
  };
}
