/**
 * The fragment as keys and raw values: "#a=1&b=2". The first of two equal keys counts. Values stay encoded until
 * someone reads them, so that a broken escape costs one parameter and a comma inside a name is no separator.
 */
export type FragmentParameters = ReadonlyMap<string, string>;

export function splitFragment(fragment: string): FragmentParameters {
  const parameters = new Map<string, string>();
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    const equals = pair.indexOf("=");
    const key = equals === -1 ? pair : pair.slice(0, equals);
    if (key !== "" && !parameters.has(key)) parameters.set(key, equals === -1 ? "" : pair.slice(equals + 1));
  }
  return parameters;
}

/** "+" is a blank, as in typed queries; null where an escape is broken. */
export function decodeValue(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/**
 * Escapes what mail and chat programs cut off a link or break it at, and a dot at the end. Lone surrogates, which
 * have no encoding, become U+FFFD.
 */
export const encodeValue = (value: string): string =>
  encodeURIComponent(
    value.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD"),
  )
    .replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\.$/, "%2E");
