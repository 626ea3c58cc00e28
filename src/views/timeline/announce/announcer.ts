/** Says the last of what it is given, at most once in so many milliseconds: a voice can't follow a hand. */
export type Announcer = { readonly say: (text: string) => void; readonly stop: () => void };

export function createAnnouncer(speak: (text: string) => void, pauseMs: number): Announcer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: string | null = null;
  let said: string | null = null;
  const speakNow = (): void => {
    timer = null;
    if (waiting === null || waiting === said) return;
    said = waiting;
    speak(said);
    timer = setTimeout(speakNow, pauseMs);
  };
  return {
    say: (text) => {
      waiting = text;
      timer ??= setTimeout(speakNow, pauseMs);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
