import type { ListColumn } from "../form-definition.ts";
import { formText } from "../text.ts";
import { HEAD_CODE } from "./household-list.ts";

/** The name of a household's head, as a column that every list has. */
export const headColumn: ListColumn = {
  code: HEAD_CODE,
  label: formText.householdHead,
  kind: "text",
  maximum: 120,
  required: true,
  stays: true,
  needs: null,
};
