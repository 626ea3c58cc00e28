import type { View } from "../view.ts";

/** Plays the range on; report time stands still meanwhile. */
export const startPlaying = ({ store }: View): void => store.setState({ playing: true, reportTime: "still" });

export const stopPlaying = ({ store }: View): void => store.setState({ playing: false });

/** Steps a second. */
export const setSpeed = ({ store }: View, speed: number): void => store.setState({ speed });

export const setLoop = ({ store }: View, loop: boolean): void => store.setState({ loop });

export const setSkipEmpty = ({ store }: View, skipEmpty: boolean): void => store.setState({ skipEmpty });
