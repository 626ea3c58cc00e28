import { Dialog } from "../../views/parts/Dialog.tsx";
import { languageOf } from "../../views/words/languages.ts";
import { useStrings } from "../../views/words/strings.ts";
import { tipsIn } from "../../views/words/tips.ts";
import type { ShortcutSwitch } from "../use-shortcuts.ts";

type HelpDialogProps = {
  readonly keys: ShortcutSwitch;
  readonly onAbout: () => void;
  readonly onClose: () => void;
};

/** What to try, and the keys; the way to "About this page". */
export function HelpDialog({ keys, onAbout, onClose }: HelpDialogProps) {
  const strings = useStrings();
  const { help } = strings;
  const rows = [
    ["/", help.search],
    ["n", help.next],
    ["p", help.previous],
    ["f", help.filters],
    ["s", help.share],
    ["?", help.help],
  ] as const;
  return (
    <Dialog title={help.title} closeLabel={strings.page.close} onClose={onClose}>
      <h3>{help.what}</h3>
      <ul className="tips">
        {tipsIn(languageOf(strings.language)).map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <h3>{help.keys}</h3>
      <label className="key-switch">
        <input type="checkbox" checked={keys.on} onChange={(event) => keys.setOn(event.target.checked)} />
        {help.keysOn}
      </label>
      <dl className="keys">
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{help.escape}</dd>
        </div>
      </dl>
      <p>
        <button type="button" className="button" onClick={onAbout}>
          {strings.about.title}
        </button>
      </p>
    </Dialog>
  );
}
