import { useEffect } from "react";
import { useViewState } from "../state/react.tsx";
import { chooseTheme } from "./theme.ts";

/** Shows the colours that the view's state names, and keeps them in this browser. */
export function useKeptTheme(): void {
  const theme = useViewState((state) => state.theme);
  useEffect(() => chooseTheme(theme), [theme]);
}
