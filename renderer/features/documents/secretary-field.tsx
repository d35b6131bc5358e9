import { TextInput } from "@mantine/core";
import { useState } from "react";

import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

const text = freePapersText.screen;

/** Who wrote the minutes; saved when the field is left. */
export function SecretaryField({
  documentId,
  secretary,
  isReadOnly,
}: {
  readonly documentId: number;
  readonly secretary: string | null;
  readonly isReadOnly: boolean;
}) {
  const [name, setName] = useState(secretary ?? "");
  const save = useCommand("papers.saveSecretary");
  return (
    <>
      <TextInput
        label={text.secretary}
        description={text.secretaryHint}
        maxLength={120}
        readOnly={isReadOnly}
        value={name}
        onChange={({ currentTarget: { value } }) => {
          setName(value);
        }}
        onBlur={() => {
          const typed = name.trim() === "" ? null : name;
          if (!isReadOnly && typed !== secretary) save.mutate({ documentId, secretary: typed });
        }}
      />
      <ErrorNotice error={save.error} />
    </>
  );
}
