/** A bar on a terminal, nothing elsewhere: "Reading articles ████░░░░ 412/1,000". */
export type Progress = { advance(): void; finish(): void };

type Terminal = { readonly isTTY?: boolean; write(text: string): unknown };

const WIDTH = 24;
const STEPS = 200;

export function showProgress(label: string, total: number, terminal: Terminal): Progress {
  if (terminal.isTTY !== true || total < 2) return { advance: () => undefined, finish: () => undefined };
  let done = 0;
  const every = Math.max(1, Math.floor(total / STEPS));
  const draw = (): void => {
    const filled = Math.min(WIDTH, Math.round((done / total) * WIDTH));
    terminal.write(`\r${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`);
  };
  return {
    advance: () => {
      done += 1;
      if (done % every === 0 || done === total) draw();
    },
    finish: () => terminal.write("\r\u001b[K"),
  };
}
