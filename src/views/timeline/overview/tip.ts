/** The label beside the pointer. */
export type Tip = {
  /** Over a point of a host so many pixels wide, never beyond its edges. */
  readonly show: (text: string, x: number, hostWidth: number, during: TipOccasion) => void;
  /** Takes the label away, if it was shown on that occasion. */
  readonly hide: (during: TipOccasion) => void;
};

export type TipOccasion = "dragging" | "hovering";

export function createTip(element: HTMLElement): Tip {
  let occasion: TipOccasion | null = null;
  let measured = { length: -1, width: 0 };
  return {
    show: (text, x, hostWidth, during) => {
      occasion = during;
      element.hidden = false;
      if (element.textContent !== text) element.textContent = text;
      // Digits are equally wide, so a text of the same length needs no new layout.
      if (measured.length !== text.length) measured = { length: text.length, width: element.offsetWidth };
      const left = Math.min(hostWidth - measured.width, Math.max(0, x - measured.width / 2));
      element.style.transform = `translateX(${left}px)`;
    },
    hide: (during) => {
      if (occasion !== during) return;
      occasion = null;
      element.hidden = true;
    },
  };
}
