import { sendOutText as text } from "#shared/features/submissions/send-out/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { FileNotice } from "#renderer/components/file-notice.tsx";

import type { SentOut } from "./use-send-out.ts";

/** What went out and where it lies; a PDF can be opened to be printed. */
export function SentNotice({ sent: { way, file, forms } }: { readonly sent: SentOut }) {
  return (
    <FileNotice file={file} canOpen={way === "pdf"} canReveal>
      {text.done[way](formatInteger(forms), file.name)}
    </FileNotice>
  );
}
