import type { View } from "../view.ts";

/** Has the columns filled in that the first view did without, and draws anew what depends on them. */
export async function completeCorpus({ corpus, store }: View): Promise<void> {
  await corpus.loadRest();
  if (!store.getState().whole) store.setState({ whole: true });
}
