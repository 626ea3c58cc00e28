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
  const words = document.createTextNode("");
  element.replaceChildren(words);
  return {
    show: (text, x, hostWidth, during) => {
      occasion = during;
      element.hidden = false;
      if (words.data !== text) words.data = text;
      // Percentages are of the label's own width: asking for that would cost a layout at every step.
      element.style.transform = `translateX(max(0px, min(${hostWidth}px - 100%, ${x}px - 50%)))`;
    },
    hide: (during) => {
      if (occasion !== during) return;
      occasion = null;
      element.hidden = true;
    },
  };
}
