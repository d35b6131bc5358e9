import { existsSync, readFileSync } from "node:fs";

// node build/test-total.mts REPORT…: one closing line over vitest's JSON reports. Exits with 1
// when a test failed, a file could not be run, or a report is not there.
type Report = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}>;

const reports = process.argv.slice(2).map(readReport);
const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests);
const skipped = sum((report) => report.numPendingTests + report.numTodoTests);
if (skipped > 0) console.log(`${String(skipped)} skipped`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
if (failed > 0 || reports.some((report) => report?.success !== true)) process.exitCode = 1;

function readReport(file: string): Report | null {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Report;
  console.error(`No report: ${file}`);
  return null;
}

function sum(count: (report: Report) => number): number {
  return reports.reduce((total, report) => total + (report === null ? 0 : count(report)), 0);
}
