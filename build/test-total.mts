import { existsSync, readFileSync } from "node:fs";

// node build/test-total.mts REPORT…: one closing line over vitest's JSON reports. A test file that
// could not even be loaded, and a report that is not there, count as one failure each.
type Report = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: readonly Readonly<{ status: string; assertionResults: readonly unknown[] }>[];
}>;
type Total = Readonly<{ passed: number; failed: number; skipped: number }>;

const totals = process.argv.slice(2).map(totalOf);
const sum = (part: keyof Total): number => totals.reduce((all, total) => all + total[part], 0);
if (sum("skipped") > 0) console.log(`${String(sum("skipped"))} skipped`);
console.log(`${String(sum("passed"))} passed, ${String(sum("failed"))} failed`);
if (sum("failed") > 0) process.exitCode = 1;

function totalOf(file: string): Total {
  if (!existsSync(file)) {
    console.error(`No report: ${file}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    // Errors outside every test fail the run without failing a test.
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
