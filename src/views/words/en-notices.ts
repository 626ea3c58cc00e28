import type { BundleFault } from "../../bundle/result.ts";
import type { LinkFault, NoticeMessage } from "../../state/notice.ts";
import { shortened } from "./shortened.ts";

/** "a", "a and b", "a, b and c" */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const THINGS = { event: "The event", article: "The article", place: "The place", story: "The story" };
const FILTERS = { place: "A place", source: "A source" };

/** What the page tells its reader once, in English. */
export function noticeInEnglish(message: NoticeMessage): string {
  const rest = "The rest of the link is shown.";
  switch (message.code) {
    case "left-out":
      return `The link’s “${message.parameter}” was left out: “${shortened(message.raw)}” – ${faultInEnglish(message.fault)}. ${rest}`;
    case "unknown-value":
      return `The link’s “${message.parameter}” names “${shortened(message.raw)}”, which isn’t known here. ${rest}`;
    case "outside":
      return `The link’s “${message.parameter}” was left out: it ends before the first event or begins after the last. ${rest}`;
    case "gone":
      return `${THINGS[message.what]} that this link names is gone: it isn’t on this page. ${rest}`;
    case "filter-gone":
      return `${FILTERS[message.what]} that this link names is gone: it isn’t on this page. ${rest}`;
    case "no-such-step":
      return "The story has fewer steps than this link’s “step” says. Its last one is shown.";
    case "widened":
      return `The link’s ${list(message.widened)} would have hidden the ${message.toShow} it names, and ${
        message.widened.length === 1 && message.widened[0] !== "filters" ? "was" : "were"
      } widened to show it.`;
    case "address-refused":
      return "The browser doesn’t let the address follow the view just now. Share still copies the right link.";
    case "language-missing":
      return "The words of that language couldn't be fetched. Choose it once more when the connection is back.";
    case "data-missing":
      return "Part of the data couldn't be fetched. Try again when the connection is back.";
  }
}

function faultInEnglish(fault: LinkFault): string {
  switch (fault.kind) {
    case "escape":
      return "an escape such as %20 is broken";
    case "range":
      return "expected two days such as 2016-10-17..2016-10-21";
    case "backwards":
      return "the range ends before it starts";
    case "map":
      return "expected zoom/latitude/longitude such as 5/36.2/37.2";
    case "zoom":
      return `the zoom must be from 0 to ${fault.most}`;
    case "off-globe":
      return "there is no such point on the globe";
    case "certainty":
      return "expected a number from 0 to 1";
    case "day":
      return "expected a day such as 2016-12-18";
    case "step":
      return "expected a number from 1";
    case "language":
      return "expected a language tag such as en";
    case "version":
      return "expected a number";
    case "newer":
      return "the link was made by a newer version, and is shown as far as this one understands it";
    case "word":
      return `expected ${fault.known.map((word) => `“${word}”`).join(", ")}`;
  }
}

/** Why there is nothing to show and what to do, in English. */
export function bundleFaultInEnglish(file: string, fault: BundleFault): string {
  switch (fault.code) {
    case "status":
      return `The server answers ${fault.status} for ${file}. Check the connection and try again.`;
    case "no-answer":
      return `There is no answer for ${file}. Check the connection and try again.`;
    case "no-reader":
      return "A part of the page couldn't be fetched. Check the connection and try again.";
    case "format":
      return `It was made by a later Whenwhere (format ${fault.format}). Reload the page; if this stays, build the site again.`;
    case "content":
      return `${file} isn't what this page expects. Build the site again.`;
  }
}
