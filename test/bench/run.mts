import { readdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";

// npm run bench [-- NAME…]: runs every *.bench.mts here, one after the other, and prints one JSON
// document. What was measured together belongs together: compare ratios, not milliseconds.
type Bench = Readonly<{ run: () => Promise<Record<string, unknown>> }>;

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".bench.mts"))
  .map((file) => file.replace(".bench.mts", ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

const parts: Record<string, unknown> = {};
for (const name of names) {
  process.stderr.write(`${name}…\n`);
  const start = performance.now();
  parts[name] = await measured(name);
  process.stderr.write(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
console.log(JSON.stringify({ machine: machine(), parts }, null, 2));

async function measured(name: string): Promise<unknown> {
  try {
    const bench = (await import(path.join(folder, `${name}.bench.mts`))) as Bench;
    return await bench.run();
  } catch (error) {
    process.exitCode = 1;
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function machine(): Record<string, unknown> {
  return {
    platform: `${process.platform}-${process.arch}`,
    node: process.version,
    processors: cpus().length,
    processor: cpus()[0]?.model ?? "",
    memoryMegabytes: Math.round(totalmem() / 1_048_576),
  };
}
