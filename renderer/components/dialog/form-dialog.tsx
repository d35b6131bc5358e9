import { Dialog } from "./dialog.tsx";
import { EntryForm, type EntryFormProps } from "./entry-form.tsx";

/** A dialog that is one form: see EntryForm. */
export function FormDialog({
  title,
  size = "md",
  ...form
}: EntryFormProps & { readonly title: string; readonly size?: string }) {
  return (
    <Dialog title={title} size={size} onClose={form.onClose}>
      <EntryForm {...form} />
    </Dialog>
  );
}
