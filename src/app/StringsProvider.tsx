import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { beginDrawing } from "../views/parts/drawing.ts";
import { en } from "../views/words/en.ts";
import { languageOf, loadStrings, stringsAtHand, type Language } from "../views/words/languages.ts";
import { StringsContext, type Strings } from "../views/words/strings.ts";

type StringsProviderProps = {
  /** BCP 47 tag. */
  readonly language: string;
  /** Called when the language's table couldn't be fetched; the last one stays. */
  readonly onMissing?: () => void;
  readonly children: ReactNode;
};

/**
 * Gives what stands inside the sentences of a language, and the document its `lang` and `dir`. Until a table has come,
 * the last one stays.
 */
export function StringsProvider({ language, onMissing, children }: StringsProviderProps) {
  const strings = useTable(languageOf(language), onMissing);
  useLayoutEffect(() => {
    document.documentElement.lang = strings.language;
    document.documentElement.dir = strings.direction;
  }, [strings]);
  return <StringsContext value={strings}>{children}</StringsContext>;
}

function useTable(wanted: Language, onMissing: StringsProviderProps["onMissing"]): Strings {
  const atHand = stringsAtHand(wanted);
  const [shown, setShown] = useState<Strings>(atHand ?? en);
  if (atHand !== undefined && atHand !== shown) setShown(atHand);
  const strings = atHand ?? shown;
  const drawing = useDrawing();
  useEffect(() => {
    if (stringsAtHand(wanted) !== undefined) return undefined;
    let isWanted = true;
    drawing.begin();
    loadStrings(wanted).then(
      (table) => isWanted && setShown(table),
      () => {
        drawing.end();
        if (isWanted) onMissing?.();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, onMissing, drawing]);
  // Effects of what stands inside ran before this one: what draws in the new language has said so by now.
  useEffect(() => {
    if (stringsAtHand(wanted) === strings) drawing.end();
  }, [wanted, strings, drawing]);
  return strings;
}

type Drawing = { readonly begin: () => void; readonly end: () => void };

/** One drawing at a time, ended at the latest when the component goes. */
function useDrawing(): Drawing {
  const ended = useRef<(() => void) | null>(null);
  const [drawing] = useState<Drawing>(() => ({
    begin: () => {
      ended.current ??= beginDrawing();
    },
    end: () => {
      ended.current?.();
      ended.current = null;
    },
  }));
  useEffect(() => drawing.end, [drawing]);
  return drawing;
}
