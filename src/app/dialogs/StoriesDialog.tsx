import { useView } from "../../state/react.tsx";
import { Dialog } from "../../views/parts/Dialog.tsx";
import { useStrings } from "../../views/words/strings.ts";
import { showStep } from "../story/show-step.ts";

/** The stories of the collection, to be opened. */
export function StoriesDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const strings = useStrings();
  return (
    <Dialog title={strings.story.label} closeLabel={strings.page.close} onClose={onClose}>
      <ul className="article-list">
        {view.corpus.stories.map(({ id, title, steps }) => (
          <li key={id}>
            <button
              type="button"
              className="article-link"
              onClick={() => {
                onClose();
                showStep(view, { id, step: 0 });
              }}
            >
              <strong>{title}</strong>
              <span>{strings.story.steps(steps.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
