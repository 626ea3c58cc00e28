import { setLanguage } from "../state/actions/page.ts";
import { useView } from "../state/react.tsx";
import { Icon } from "../views/parts/Icon.tsx";
import { LANGUAGES } from "../views/words/languages.ts";
import { useStrings } from "../views/words/strings.ts";

/** The interface's language: the browser's own menu, under a sign. */
export function LanguageMenu() {
  const view = useView();
  const strings = useStrings();
  return (
    <span className="button button-quiet button-icon language-menu" title={strings.page.language}>
      <Icon name="language" />
      <select
        aria-label={strings.page.language}
        value={strings.language}
        onChange={(event) => setLanguage(view, event.target.value)}
      >
        {LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
