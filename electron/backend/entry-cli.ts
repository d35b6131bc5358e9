import { runCommandLine } from "./cli/run-command-line.ts";

const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort();
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (line) => {
    console.log(line);
  },
  error: (line) => {
    console.error(line);
  },
  job: { signal: stop.signal, progress: showProgress },
  environment: process.env,
});

/** One line that is written over, and only where somebody looks on. */
function showProgress(done: number, total: number, label = ""): void {
  if (!process.stderr.isTTY || total === 0) return;
  const end = done >= total ? "\r\u001B[K" : "";
  process.stderr.write(`\r\u001B[K${done}/${total} ${label}${end}`);
}
