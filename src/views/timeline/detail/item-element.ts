import { KIND_SHAPES } from "../../parts/kind-shapes.ts";
import type { DetailItem } from "./detail-items.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The label of an item as an element: text only, so that nothing in an article can become markup. */
export function itemElement(item: DetailItem): HTMLElement {
  const element = document.createElement("span");
  element.className = "detail-label";
  element.dataset["key"] = item.key;
  element.setAttribute("role", "button");
  element.tabIndex = -1;
  element.setAttribute("aria-label", item.spoken);
  if (item.type === "rest") {
    element.append(document.createTextNode(item.label));
    return element;
  }
  element.dataset["eventId"] = item.id;
  element.title = item.spoken;
  element.style.setProperty("max-width", `${item.labelPixels}px`);
  element.setAttribute("aria-current", String(item.selected));
  const words = document.createElement("span");
  words.className = "detail-words";
  words.textContent = item.title;
  element.append(kindSign(item.kind), words);
  return element;
}

function kindSign(kind: keyof typeof KIND_SHAPES): SVGElement {
  const sign = document.createElementNS(SVG, "svg");
  sign.setAttribute("class", `kind-sign kind-fill-${kind}`);
  sign.setAttribute("viewBox", "-6.5 -6.5 13 13");
  sign.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", KIND_SHAPES[kind]);
  path.setAttribute("fill-rule", "evenodd");
  sign.append(path);
  return sign;
}
