/** What the reader chose; "system" follows the device. */
export const THEME_CHOICES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const STORAGE_KEY = "whenwhere.theme";
const DARK_QUERY = "(prefers-color-scheme: dark)";

/** The kept choice; "system" when there is none, or the browser keeps nothing for this page. */
export function readThemeChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    return THEME_CHOICES.find((choice) => choice === kept) ?? "system";
  } catch {
    return "system";
  }
}

/** Keeps the choice where the browser allows it, and shows it. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(STORAGE_KEY, choice);
  } catch {
    // A page in a private window or a sandboxed frame keeps nothing; the choice still holds until it is closed.
  }
  showTheme(choice);
}

/** Sets `data-theme` to "light" or "dark"; canvas drawings listen to that attribute. */
export function showTheme(choice: ThemeChoice): void {
  const dark = choice === "dark" || (choice === "system" && matchMedia(DARK_QUERY).matches);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

/** Follows the device while the choice is "system". Called once, before the first render. */
export function startTheme(): void {
  showTheme(readThemeChoice());
  matchMedia(DARK_QUERY).addEventListener("change", () => showTheme(readThemeChoice()));
}
