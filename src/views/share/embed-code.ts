/** Text as it stands between the quotation marks of an attribute. */
const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Code that shows a view inside another page: `<iframe src="…" …></iframe>`. The address is escaped for an attribute. */
export function embedCode(link: string, title: string): string {
  return `<iframe src="${attribute(link)}" title="${attribute(title)}" width="100%" height="640" loading="lazy" allow="clipboard-write"></iframe>`;
}
