import "./download.css";
import { useEffect, useRef, useState } from "react";
import type { EventFormatName } from "../../../export/event-formats.ts";
import { useView } from "../../../state/react.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { downloadWords, type DownloadWords } from "../../words/download.ts";
import { languageOf } from "../../words/languages.ts";
import { useStrings } from "../../words/strings.ts";
import { fileName } from "./file-name.ts";
import { saveFile } from "./save-file.ts";
import { writeEvents, type Written } from "./write-events.ts";

const FORMATS = [
  ["csv", "CSV"],
  ["geojson", "GeoJSON"],
  ["json", "JSON"],
  ["kml", "KML"],
  ["ics", "iCalendar"],
] as const satisfies readonly (readonly [EventFormatName, string])[];

type Format = (typeof FORMATS)[number][0];

type Progress = { readonly done: number; readonly calledOff: AbortController };

/** Hands out the events of the list as a file; says how far it is, and can be called off. */
export function DownloadDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const strings = useStrings();
  const words = downloadWords(languageOf(strings.language));
  const [{ range, total, visible }] = useState(view.snapshot);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState("");
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const download = async (format: Format): Promise<void> => {
    const calledOff = new AbortController();
    underWay.current = calledOff;
    setSaid("");
    setProgress({ done: 0, calledOff });
    const written = await writeEvents({
      corpus: view.corpus,
      visible,
      places: view.store.getState().filters.places,
      format,
      signal: calledOff.signal,
      onProgress: (done) => setProgress({ done, calledOff }),
    });
    const name = fileName(view.corpus.title, range, format);
    if (written.kind === "file") saveFile(written.file, name);
    setProgress(null);
    setSaid(outcome(written, name, words));
  };

  return (
    <Dialog title={strings.events.download} closeLabel={strings.page.close} onClose={onClose}>
      <p>
        <strong>{strings.timeline.rangeAndCount(range, total)}</strong>
      </p>
      <p>{words.what}</p>
      <ul className="download-formats">
        {FORMATS.map(([format, name]) => (
          <li key={format}>
            <button
              type="button"
              className="button"
              aria-describedby={`download-${format}`}
              aria-disabled={progress !== null}
              onClick={() => progress === null && void download(format)}
            >
              {name}
            </button>
            <span id={`download-${format}`}>{words.formats[format]}</span>
          </li>
        ))}
      </ul>
      <div className="download-state">
        {progress !== null && (
          <>
            <progress max={total} value={progress.done} aria-label={strings.events.download} />
            <span>{words.writing(progress.done)}</span>
            <button type="button" className="button" onClick={() => progress.calledOff.abort()}>
              {words.cancel}
            </button>
          </>
        )}
        <output>{said}</output>
      </div>
    </Dialog>
  );
}

function outcome(written: Written, name: string, words: DownloadWords): string {
  switch (written.kind) {
    case "file":
      return words.saved(name);
    case "missing":
      return words.missing(written.events);
    case "cancelled":
      return words.cancelled;
  }
}
