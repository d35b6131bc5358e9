import { TextInput } from "@mantine/core";
import { useState } from "react";

import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

const text = plansScreenText.work;

/** Who does a task, with whom, by when, and what comes of it. */
export function TaskDialog({
  task,
  onClose,
}: {
  readonly task: Plan["tasks"][number];
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState({
    leadAgency: task.leadAgency ?? "",
    cooperating: task.cooperating.join("; "),
    deadline: task.deadline ?? "",
    product: task.product ?? "",
  });
  const save = useCommand("plans.saveTask", { onSuccess: onClose });
  const field = (name: keyof typeof typed, description?: string) => (
    <TextInput
      label={text.fields[name]}
      description={description}
      maxLength={500}
      value={typed[name]}
      onChange={({ currentTarget: { value } }) => {
        setTyped((before) => ({ ...before, [name]: value }));
      }}
    />
  );

  return (
    <FormDialog
      title={text.edit}
      size="lg"
      isPending={save.isPending}
      error={save.error}
      onSave={() => {
        const { cooperating, ...rest } = typed;
        save.mutate({
          taskId: task.id,
          ...rest,
          cooperating: cooperating.split(";").filter((name) => name.trim() !== ""),
        });
      }}
      onClose={onClose}
    >
      <p>{task.title}</p>
      {field("leadAgency")}
      {field("cooperating", text.cooperatingHint)}
      {field("deadline")}
      {field("product")}
    </FormDialog>
  );
}
