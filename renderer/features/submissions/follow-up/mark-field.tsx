import { Button, Group, TextInput } from "@mantine/core";
import { type Ref, type SubmitEvent, useState } from "react";

import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";

import classes from "./follow-up.module.css";

const text = followUpText.marks;

/** Takes a remark on the chosen value of a report that is to go back. */
export function MarkField({
  remark,
  onMark,
  ref,
}: {
  /** Null: the value is not marked. */
  readonly remark: string | null;
  /** Null: the mark goes. */
  readonly onMark: (remark: string | null) => void;
  readonly ref: Ref<HTMLInputElement>;
}) {
  const [typed, setTyped] = useState(remark ?? "");

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (typed.trim() !== "") onMark(typed.trim());
  }

  return (
    <form className={classes["mark"]} onSubmit={submit} noValidate>
      <TextInput
        ref={ref}
        size="xs"
        label={text.field}
        description={text.hint}
        maxLength={300}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" variant="default" disabled={typed.trim() === ""}>
          {text.mark}
        </Button>
        {remark !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setTyped("");
              onMark(null);
            }}
          >
            {text.unmark}
          </Button>
        )}
      </Group>
    </form>
  );
}
