import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";

import type { PlanBlockView } from "#shared/features/plans/contract.ts";
import { isTextBlock, type PaperBlock } from "#shared/features/documents/paper-text.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import { paperQuery } from "./queries.ts";

/** Edits one block in its place; a refusal leaves what was typed. */
export function BlockEditor({
  documentId,
  block,
  onClose,
}: {
  readonly documentId: number;
  readonly block: PlanBlockView;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState(block.text);
  const paper = useQuery(paperQuery(documentId));
  const save = useCommand("papers.save", { onSuccess: onClose });

  function submit(): void {
    if (typed.trim() === "") return;
    if (typed.trim() === block.text) onClose();
    else if (paper.data !== undefined) {
      const { revision, content } = paper.data;
      save.mutate({
        documentId,
        baseRevision: revision,
        content: { ...content, blocks: content.blocks.map(withTyped) },
      });
    }
  }

  function withTyped(each: PaperBlock): PaperBlock {
    if (each.id !== block.id || !isTextBlock(each)) return each;
    return { ...each, content: [{ type: "text", text: typed }] };
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && event.ctrlKey) submit();
    else if (event.key === "Escape" && typed === block.text) onClose();
  }

  return (
    <Stack gap="xs" my="xs" id={`plan-block-${String(block.id)}`}>
      <Textarea
        aria-label={text.blockText}
        description={text.saveHint}
        autoFocus
        autosize
        minRows={2}
        maxRows={16}
        maxLength={20_000}
        value={typed}
        error={typed.trim() === "" ? appText.common.required : undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <ErrorNotice error={save.error} />
      <Group gap="xs">
        <Button size="compact-sm" loading={save.isPending} onClick={submit}>
          {appText.common.save}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {appText.common.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
