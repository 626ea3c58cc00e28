import type { Provenance } from "../../bundle/types.ts";
import { useView } from "../../state/react.tsx";
import { safeAddress } from "../../views/article/links.ts";
import { Dialog } from "../../views/parts/Dialog.tsx";
import { useFetched } from "../../views/parts/use-fetched.ts";
import { aboutWords, type AboutWords } from "../../views/words/about.ts";
import { languageOf } from "../../views/words/languages.ts";
import { useStrings } from "../../views/words/strings.ts";

const useAbout = (): AboutWords => aboutWords(languageOf(useStrings().language));

/** More would be no list to read; the bundle has them all. */
const SHOWN_AT_MOST = 200;

/** What the page was made from, how, by whose data, and what it keeps to itself. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { corpus } = useView();
  const strings = useStrings();
  const about = useAbout();
  const provenance = useFetched(corpus.provenance);
  return (
    <Dialog title={strings.about.title} closeLabel={strings.page.close} onClose={onClose}>
      <p>{about.what}</p>
      <p>{about.limits}</p>
      <h3>{about.howDates}</h3>
      <p>{about.howDatesText}</p>
      <h3>{about.howPlaces}</h3>
      <p>{about.howPlacesText}</p>
      <p>{about.borders}</p>
      <h3>{about.privacy}</h3>
      <p>{about.privacyText}</p>
      <h3>{about.licences}</h3>
      <ul className="licences">
        {provenance?.licences.map((licence) => (
          <Licence key={licence.name} {...licence} />
        ))}
        <li>
          <a href="./THIRD-PARTY-NOTICES.txt">{about.notices}</a>
        </li>
      </ul>
      <h3>{about.made}</h3>
      {provenance !== undefined && <Made provenance={provenance} />}
    </Dialog>
  );
}

/** By which version, with which data, from which files, and what was corrected and remarked. */
function Made({ provenance }: { readonly provenance: Provenance }) {
  const strings = useStrings();
  const about = useAbout();
  return (
    <>
      <dl className="facts">
        <dt>{about.extractor}</dt>
        <dd>{provenance.extractor}</dd>
        <dt>{about.gazetteer}</dt>
        <dd>{provenance.gazetteer}</dd>
      </dl>
      <More
        summary={`${about.files} (${strings.number(provenance.inputs.length)})`}
        rows={provenance.inputs.map(({ file, sha256 }) => ({
          head: file,
          text: `${about.fingerprint} ${sha256}`,
        }))}
      />
      <More
        summary={about.corrections(provenance.corrections.length)}
        rows={provenance.corrections.map(({ line, text }) => ({ head: String(line), text }))}
      />
      <More
        summary={about.warnings(provenance.warnings.length)}
        rows={provenance.warnings.map(({ file, message }) => ({ head: file, text: message }))}
      />
    </>
  );
}

function Licence({
  name,
  licence,
  url,
}: {
  readonly name: string;
  readonly licence: string;
  readonly url: string;
}) {
  const address = safeAddress(url);
  return (
    <li>
      {address === null ? (
        name
      ) : (
        <a href={address.href} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      {`, ${licence}`}
    </li>
  );
}

type Row = { readonly head: string; readonly text: string };

/** A long list, folded; nothing for an empty one. */
function More({ summary, rows }: { readonly summary: string; readonly rows: readonly Row[] }) {
  const about = useAbout();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul className="fingerprints">
        {rows.slice(0, SHOWN_AT_MOST).map(({ head, text }) => (
          <li key={`${head} ${text}`}>
            <strong>{head}</strong> {text}
          </li>
        ))}
        {rows.length > SHOWN_AT_MOST && <li>{about.more(rows.length - SHOWN_AT_MOST)}</li>}
      </ul>
    </details>
  );
}
