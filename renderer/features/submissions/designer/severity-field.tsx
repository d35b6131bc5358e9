import { NativeSelect } from "@mantine/core";

import type { FormCheck } from "#shared/features/submissions/form-definition.ts";
import { designerText as text } from "#shared/features/submissions/forms/designer-text.ts";

/** What happens to a file that breaks the check. */
export function SeverityField({
  severity,
  onChange,
}: {
  readonly severity: FormCheck["severity"];
  readonly onChange: (severity: FormCheck["severity"]) => void;
}) {
  return (
    <NativeSelect
      label={text.checkDialog.severity}
      data={Object.entries(text.severities).map(([value, label]) => ({ value, label }))}
      value={severity}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value === "warning" ? "warning" : "error");
      }}
    />
  );
}
