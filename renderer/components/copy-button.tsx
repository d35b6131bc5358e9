import { Button } from "@mantine/core";
import { useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { copyText } from "#renderer/app/copy-text.ts";

/** Copies what `text` gives at the moment of the click, and says so. */
export function CopyButton({
  text,
  label,
}: {
  readonly text: () => string;
  readonly label: string;
}) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      variant="default"
      size="compact-sm"
      onClick={() => {
        setCopied(copyText(text()));
      }}
    >
      <span aria-live="polite">{isCopied ? appText.common.copied : label}</span>
    </Button>
  );
}
