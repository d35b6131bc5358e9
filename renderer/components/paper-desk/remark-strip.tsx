import { Button, TextInput } from "@mantine/core";
import { useState } from "react";

import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";
import type { NewMark } from "#shared/features/documents/sign-off-schemas.ts";
import { remarkPlace } from "#renderer/components/paper-editor/remark-place.ts";
import type { EditorSession } from "#renderer/components/paper-editor/session.ts";
import { useEditorState } from "#renderer/components/paper-editor/use-editor-state.ts";

import { onEnter } from "../on-enter.ts";
import classes from "./remark-strip.module.css";

const text = paperDeskText.remarks;

/** Who reads a paper before it is signed notes at its words what is to be mended. */
export function RemarkStrip({
  editor,
  count,
  onAdd,
}: {
  readonly editor: EditorSession;
  /** How many have been noted. */
  readonly count: number;
  readonly onAdd: (mark: NewMark) => void;
}) {
  const place = remarkPlace(useEditorState(editor));
  const [remark, setRemark] = useState("");
  const given = remark.trim();

  function add(): void {
    if (place === null || given === "") return;
    onAdd({ ...place, remark: given });
    setRemark("");
  }

  return (
    <section className={classes["strip"]} aria-label={text.title}>
      <p>
        {text.at} <q>{place === null || place.quote === "" ? text.nowhere : place.quote}</q>
      </p>
      <div>
        <TextInput
          size="xs"
          aria-label={text.remark}
          placeholder={text.remark}
          maxLength={1000}
          value={remark}
          onChange={({ currentTarget: { value } }) => {
            setRemark(value);
          }}
          onKeyDown={onEnter(add)}
        />
        <Button
          variant="default"
          size="compact-sm"
          disabled={place === null || given === ""}
          onClick={add}
        >
          {text.add}
        </Button>
      </div>
      {count > 0 && <p role="status">{text.count(count)}</p>}
    </section>
  );
}
