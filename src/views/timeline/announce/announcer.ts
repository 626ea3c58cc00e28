/**
 * Says the last of what it is given, at most once in so many milliseconds: a voice can't follow a hand. Words are put
 * together only when they are said.
 */
export type Announcer = { readonly say: (words: () => string) => void; readonly stop: () => void };

export function createAnnouncer(speak: (text: string) => void, pauseMs: number): Announcer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: (() => string) | null = null;
  let said: string | null = null;
  const speakNow = (): void => {
    timer = null;
    const words = waiting?.() ?? said;
    if (words === null || words === said) return;
    said = words;
    speak(said);
    timer = setTimeout(speakNow, pauseMs);
  };
  return {
    say: (words) => {
      waiting = words;
      timer ??= setTimeout(speakNow, pauseMs);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
