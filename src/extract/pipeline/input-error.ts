/** An input that can't be used; the message is for the person who named it. */
export class InputError extends Error {}
