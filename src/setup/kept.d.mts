export function fingerprint(root: string, names: readonly string[], facts?: readonly string[]): string;
export function keptFolder(
  parent: string,
  key: string,
  make: (draft: string) => Promise<unknown>,
): Promise<string>;
