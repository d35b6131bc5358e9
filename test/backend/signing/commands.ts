import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

/** Is this program on the machine? Says aloud when not, for then a test is skipped. */
export function hasCommand(name: string): boolean {
  const found = spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
  if (!found) console.warn(`${name} is missing: tests that need it are skipped`);
  return found;
}

/** What poppler's own verifier says of each signature, in the order of the file. */
export function pdfsig(
  pdf: Uint8Array,
  file: string,
): readonly Readonly<{ validity: string; type: string; isWhole: boolean; name: string }>[] {
  writeFileSync(file, pdf);
  const { stdout } = spawnSync("pdfsig", [file], { encoding: "utf8" });
  return stdout
    .split(/Signature #\d+:/)
    .slice(1)
    .map((part) => ({
      validity: field(part, "Signature Validation"),
      type: field(part, "Signature Type"),
      name: field(part, "Signer Certificate Common Name"),
      isWhole: part.includes("- Total document signed"),
    }));
}

/** What qpdf finds wrong with a file; empty: nothing. */
export function qpdfFaults(pdf: Uint8Array, file: string): string {
  writeFileSync(file, pdf);
  const { status, stdout, stderr } = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

function field(part: string, name: string): string {
  return new RegExp(`- ${name}: (.*)`).exec(part)?.[1]?.trim() ?? "";
}
