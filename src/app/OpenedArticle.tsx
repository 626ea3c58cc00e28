import { ArticleRegion } from "../views/article/ArticleRegion.tsx";
import type { LinkTo } from "../views/article/links.ts";
import { linkTo } from "./link-to.ts";

const linkHere: LinkTo = (target) => linkTo(target, location.href);

/** The region "Article", with links to this page's own address. */
export const OpenedArticle = () => <ArticleRegion linkTo={linkHere} />;
