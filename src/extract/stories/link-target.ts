/** Where a link of a story leads. */
export type LinkTarget =
  /** A view of this page, its fragment without "#". */
  | { readonly kind: "view"; readonly fragment: string }
  | { readonly kind: "outside"; readonly href: string }
  | { readonly kind: "refused" };

/** What a preview on this machine is called. */
const HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * "#range=2016" is a view of this page, and so is an address with a fragment that Share gave on this machine or on a
 * site in `pages`. Other http addresses lead outside; anything else isn't followed.
 * @param pages addresses without query and fragment that are known to be this page; "every" takes all for it
 */
export function linkTarget(url: string, pages: ReadonlySet<string> | "every"): LinkTarget {
  const hash = url.indexOf("#");
  const fragment = hash === -1 ? null : url.slice(hash + 1);
  if (hash === 0) return { kind: "view", fragment: url.slice(1) };
  const address = httpAddress(url);
  if (address === null) return { kind: "refused" };
  const isHere = pages === "every" || HERE.test(address.hostname) || pages.has(pageOf(address));
  return fragment !== null && isHere ? { kind: "view", fragment } : { kind: "outside", href: address.href };
}

/** The page that an http address is on, without query and fragment; null for anything else. */
export function pageAddress(url: string): string | null {
  const address = httpAddress(url);
  return address === null ? null : pageOf(address);
}

function httpAddress(url: string): URL | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url);
}

const pageOf = ({ origin, pathname }: URL): string => origin + pathname.replace(/index\.html?$/, "");
