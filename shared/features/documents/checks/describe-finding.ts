import { ruleSources } from "./check-rules-data.ts";
import type { DescribedFinding, Finding } from "./finding.ts";
import { findingText, type RuleWording } from "./text.ts";

/** One of this feature's findings as it is shown. */
export function describeFinding(finding: Finding): DescribedFinding {
  return describeWith(finding, findingText, ruleSources);
}

/** A finding with the wording and the sources of the rules that it is of. */
export function describeWith<Table extends Record<string, object>>(
  { rule, severity, place, found, details, fix }: Finding<Table>,
  wording: { readonly [Rule in keyof Table & string]: RuleWording<Table[Rule]> },
  sources: Readonly<Record<keyof Table & string, string>>,
): DescribedFinding {
  const words = wording[rule];
  // Rule and details belong together by the type of a finding; the look-up forgets it.
  const own = details as Table[keyof Table & string];
  return {
    key: `${rule} ${JSON.stringify(place)} ${found}`,
    rule,
    severity,
    place,
    found,
    sentence: words.sentence(own, found),
    source: sources[rule],
    fixLabel: fix.length === 0 ? null : words.fix,
    fix: [...fix],
  };
}
