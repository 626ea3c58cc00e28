/* Options are checked by the compiler. */

export const Validator = { validate: (): boolean => false };
export const printStyle = "";
