import type { NewOffice } from "#shared/features/workspace/contract.ts";

import { cliText } from "./text.ts";

const words = cliText.newOffice;

/** What the heads of papers need, from an office's everyday name ("UBND huyện Tam Đường"). */
export function newOffice(name: string | null, superior: string | null): NewOffice {
  const officeName = (name ?? words.defaultName).normalize("NFC");
  const issuingBody = inFull(officeName);
  return {
    name: officeName,
    issuingBody,
    // The superior may be named short; a long line would break in two.
    superiorBody: superior?.normalize("NFC").toLocaleUpperCase("vi") ?? null,
    chairTitle: `${words.chair} ${issuingBody}`,
    place: words.placePattern.exec(officeName)?.[1] ?? words.defaultPlace,
    symbol: words.short,
  };
}

function inFull(name: string): string {
  return name
    .toLocaleUpperCase("vi")
    .replace(new RegExp(`^${words.short}(?=\\s)`, "u"), words.long);
}
