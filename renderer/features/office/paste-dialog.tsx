import { Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { Notice } from "#renderer/components/notice.tsx";

import type { PastedLine } from "./pasted-line.ts";
import { PastedPreview } from "./pasted-preview.tsx";

const text = officeScreenText.paste;

/** A block from Excel, looked at line by line; saved in order, up to the first refusal. */
export function PasteDialog<Input>({
  title,
  label,
  hint,
  columns,
  read,
  isReady = true,
  save,
  onClose,
  children,
}: {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly columns: readonly string[];
  readonly read: (typed: string) => readonly PastedLine<Input>[];
  /** False: something beside the lines is still missing. */
  readonly isReady?: boolean;
  readonly save: (input: Input) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const cache = useQueryClient();
  const [typed, setTyped] = useState("");
  const [isSaving, setSaving] = useState(false);
  const [stop, setStop] = useState<Readonly<{ error: unknown; at: string; done: number }> | null>(
    null,
  );
  const lines = read(typed);
  const bad = lines.filter(({ problem }) => problem !== null).length;

  async function saveAll(): Promise<void> {
    setSaving(true);
    setStop(null);
    let done = 0;
    try {
      for (const { input } of lines) {
        await save(input);
        done += 1;
      }
      onClose();
    } catch (error) {
      setTyped(
        lines
          .slice(done)
          .map(({ raw }) => raw)
          .join("\n"),
      );
      setStop({ error, at: lines[done]?.name ?? "", done });
    } finally {
      setSaving(false);
      void cache.invalidateQueries();
    }
  }

  return (
    <FormDialog
      title={title}
      size="xl"
      saveLabel={text.save(formatInteger(lines.length))}
      isPending={isSaving}
      isOff={lines.length === 0 || bad > 0 || !isReady}
      error={stop?.error ?? null}
      onSave={() => void saveAll()}
      onClose={onClose}
    >
      {children}
      <Textarea
        data-autofocus
        label={label}
        description={hint}
        minRows={4}
        maxRows={8}
        wrap="off"
        readOnly={isSaving}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
        }}
      />
      <PastedPreview columns={columns} lines={lines} />
      {bad > 0 && <Notice tone="warn">{text.hasProblems(formatInteger(bad))}</Notice>}
      {stop !== null && (
        <p>
          {stop.done > 0 && `${text.saved(formatInteger(stop.done))} `}
          {text.stoppedAt(stop.at)}
        </p>
      )}
    </FormDialog>
  );
}
