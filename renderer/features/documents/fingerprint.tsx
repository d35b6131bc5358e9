import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { CopyButton } from "#renderer/components/copy-button.tsx";

const text = documentsScreenText.register;
const shownDigits = 8;

/** The start of a SHA-256; a click copies the whole of it. */
export function Fingerprint({ sha256 }: { readonly sha256: string }) {
  return (
    <CopyButton text={() => sha256} label={text.copyFingerprint(sha256.slice(0, shownDigits))} />
  );
}
