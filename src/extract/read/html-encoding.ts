const HEAD = 2048; // bytes in which a page must name its encoding

/** The encoding that a page names in its head: `<meta charset="windows-1251">`; null when it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return (
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(head)?.[1]?.toLowerCase() ?? null
  );
}
