import { keptCopyLine } from "../recipients/recipient-lines.ts";
import { keptCopyPattern } from "../recipients/recipient-words-data.ts";
import { finding, type PaperRule } from "./checked-paper.ts";
import type { Finding, FindingPlace } from "./finding.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { addressedKinds, sameAddressees } from "./recipient-rules-data.ts";

/** The kept copy at the end of Nơi nhận, and Kính gửi with "Như trên" where the kind asks for them. */
export const recipientsRule: PaperRule = ({ content, context }) => {
  const { recipients, addressees } = content;
  return [...keptCopy(recipients), ...addressed(recipients, addressees, context.kind)];
};

function keptCopy(recipients: readonly string[]): readonly Finding[] {
  const at = recipients.findIndex((line) => keptCopyPattern.test(line));
  if (at < 0) {
    const lines = [...recipients, keptCopyLine(null)];
    const found = { place: whole("recipients", null), found: "" };
    return [finding("kept-copy-missing", found, {}, [{ edit: "recipients", lines }])];
  }
  if (at === recipients.length - 1) return [];
  const kept = recipients[at] ?? "";
  const lines = [...recipients.filter((_, row) => row !== at), kept];
  const found = { place: whole("recipients", at), found: kept };
  return [finding("kept-copy-not-last", found, {}, [{ edit: "recipients", lines }])];
}

function addressed(
  recipients: readonly string[],
  addressees: readonly string[],
  kind: string,
): readonly Finding[] {
  const rule = addressedKinds.find((each) => each.kind === kind);
  if (rule === undefined) return [];
  if (addressees.length === 0) {
    if (!rule.always) return [];
    return [finding("addressee-missing", { place: whole("addressees", null), found: "" }, {})];
  }
  const [first = ""] = recipients;
  if (foldVietnamese(first).startsWith(foldVietnamese(sameAddressees))) return [];
  return [
    finding(
      "same-addressees-missing",
      { place: whole("recipients", recipients.length === 0 ? null : 0), found: first },
      { expected: sameAddressees },
      [{ edit: "recipients", lines: [sameAddressees, ...recipients] }],
    ),
  ];
}

function whole(part: "recipients" | "addressees", row: number | null): FindingPlace {
  return { part, row, from: 0, to: 0 };
}
