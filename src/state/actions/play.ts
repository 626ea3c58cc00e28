import type { View } from "../view.ts";

export const startPlaying = ({ store }: View): void => store.setState({ playing: true });

export const stopPlaying = ({ store }: View): void => store.setState({ playing: false });

/** Steps a second. */
export const setSpeed = ({ store }: View, speed: number): void => store.setState({ speed });

export const setLoop = ({ store }: View, loop: boolean): void => store.setState({ loop });
