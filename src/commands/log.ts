/** A line for the person at the terminal; stdout is kept for results. */
export const log = (line: string): void => void process.stderr.write(`${line}\n`);
