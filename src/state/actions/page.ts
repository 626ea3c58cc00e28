import type { Notice } from "../notice.ts";
import type { View } from "../view.ts";
import type { ViewState } from "../view-state.ts";

/** Tells the reader something; a notice with the same id replaces the earlier one. */
export const notify = ({ store }: View, notice: Notice): void =>
  store.setState(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] }));

export const dismissNotice = ({ store }: View, id: string): void =>
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

/** BCP 47 tag of the interface's language. */
export const setLanguage = ({ store }: View, language: string): void => store.setState({ language });

export const setTheme = ({ store }: View, theme: ViewState["theme"]): void => store.setState({ theme });
