import { Button } from "@mantine/core";
import { useState } from "react";

import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";

import classes from "./plan-lists.module.css";
import { printedNumber } from "./printed-number.ts";
import { TaskDialog } from "./task-dialog.tsx";

const text = plansScreenText.work;

type Task = Plan["tasks"][number];

/** Tasks and solutions by their numbers, each with who does it and by when. */
export function PlanWork({
  tasks,
  solutions,
  canEdit,
}: Pick<Plan, "tasks" | "solutions"> & { readonly canEdit: boolean }) {
  const [editing, setEditing] = useState<Task | null>(null);
  const onEdit = canEdit ? setEditing : null;
  return (
    <div className={classes["lists"]}>
      <NumberedList title={text.tasks} items={tasks} onEdit={onEdit} />
      <NumberedList title={text.solutions} items={solutions} onEdit={onEdit} />
      {editing !== null && (
        <TaskDialog
          task={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

function NumberedList({
  title,
  items,
  onEdit,
}: {
  readonly title: string;
  readonly items: readonly Task[];
  readonly onEdit: ((task: Task) => void) | null;
}) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <dl>
          {items.map((task) => (
            <div key={task.id}>
              <dt>{printedNumber(task.number)}</dt>
              <dd>
                {task.title}
                <p>{doneBy(task)}</p>
                {onEdit !== null && (
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={text.editOf(task.title)}
                    onClick={() => {
                      onEdit(task);
                    }}
                  >
                    {plansScreenText.editBlock}
                  </Button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function doneBy({ leadAgency, cooperating, deadline, product }: Task): string {
  const said = [
    [text.fields.leadAgency, leadAgency],
    [text.fields.cooperating, cooperating.join(", ")],
    [text.fields.deadline, deadline],
    [text.fields.product, product],
  ].filter(([, words]) => words !== null && words !== "");
  return said.length === 0
    ? text.notAssigned
    : said.map(([name, words]) => `${name}: ${words}`).join("; ");
}
