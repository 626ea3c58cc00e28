import { setTheme } from "../state/actions/page.ts";
import { useView, useViewState } from "../state/react.tsx";
import { Icon } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";
import { THEME_CHOICES } from "./theme.ts";

/** Goes through the choices of colours: as the device, light, dark. */
export function ThemeButton() {
  const view = useView();
  const strings = useStrings();
  const theme = useViewState((state) => state.theme);
  const next = THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? "system";
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={strings.theme.now(strings.theme[theme])}
      title={strings.theme.now(strings.theme[theme])}
      onClick={() => setTheme(view, next)}
    >
      <Icon name={theme} />
    </button>
  );
}
