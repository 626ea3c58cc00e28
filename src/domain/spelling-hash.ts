/** FNV-1a of `text.slice(start, end)`, 32 bits, its upper half mixed into the lower; never 0. */
export function spellingHash(text: string, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return (hash ^ (hash >>> 15)) | 0 || 1;
}
