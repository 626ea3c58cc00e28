import "./share.css";
import { useId, useState } from "react";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import { embedCode } from "./embed-code.ts";

type ShareDialogProps = {
  /** The whole address of the present view; it leaves the language to whoever follows it. */
  readonly link: string;
  /** Where the reader's language isn't the one that the page has by itself: the address that says it. */
  readonly linkInLanguage?: string | undefined;
  readonly title: string;
  readonly onClose: () => void;
};

/** The link to what is shown now. */
export function ShareDialog({ link: bare, linkInLanguage, title, onClose }: ShareDialogProps) {
  const strings = useStrings();
  const field = useId();
  const [saysLanguage, setSaysLanguage] = useState(false);
  const link = saysLanguage && linkInLanguage !== undefined ? linkInLanguage : bare;
  const code = embedCode(link, title);
  return (
    <Dialog
      title={strings.share.title}
      label={strings.share.label}
      closeLabel={strings.page.close}
      onClose={onClose}
    >
      <p>{strings.share.help}</p>
      <label className="share-label" htmlFor={field}>
        {strings.share.field}
      </label>
      <input
        id={field}
        className="share-link"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      {linkInLanguage !== undefined && (
        <label className="share-language">
          <input
            type="checkbox"
            checked={saysLanguage}
            onChange={(event) => setSaysLanguage(event.target.checked)}
          />{" "}
          {strings.share.inThisLanguage}
        </label>
      )}
      <div className="share-actions">
        <CopyButton
          label={strings.share.copy}
          text={() => link}
          icon="link"
          copied={strings.share.copied}
          failed={strings.share.failed}
          primary
        />
        <SendButton link={link} title={title} />
      </div>
      <details>
        <summary>{strings.share.embed}</summary>
        <p>{strings.share.embedHelp}</p>
        <pre className="share-code">{code}</pre>
        <CopyButton
          label={strings.share.copyEmbed}
          text={() => code}
          icon="link"
          copied={strings.share.copied}
          failed={strings.share.failed}
        />
      </details>
    </Dialog>
  );
}

/** Hands the link to the device's own sharing, where it has one. */
function SendButton({ link, title }: { readonly link: string; readonly title: string }) {
  const strings = useStrings();
  if (!("share" in navigator)) return null;
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title, url: link });
    } catch {
      // The reader closed the device's dialog: nothing was to happen, and nothing did.
    }
  };
  return (
    <button type="button" className="button" onClick={() => void send()}>
      <Icon name="share" />
      {strings.share.send}
    </button>
  );
}
