import type { GridApi, ICellEditorComp, ICellEditorParams } from "ag-grid-community";

import { moveFrom } from "./move-focus.ts";

/** Told through the grid's context: what to do with a block of cells that was pasted. */
export type SteadyEditorContext = Readonly<{
  onBlock: (text: string, params: ICellEditorParams) => void;
  /** What the cell above says as one would type it; null: there is none. */
  above: (params: ICellEditorParams) => string | null;
}>;

type SteadyEditorParams = ICellEditorParams<unknown, unknown, SteadyEditorContext> &
  Readonly<{ label: string; startText: string; choices: readonly string[] }>;

/** Each list that editors offer has a name of its own in the page. */
let lists = 0;

/**
 * A cell editor that is there before the first key.
 *
 * It opens as soon as an editable cell has the focus, with its whole text selected. So no
 * key has to "open" it: letters, Backspace and compositions go straight into a real input,
 * and Vietnamese keyboards (which send a letter, Backspace and the letter with its mark)
 * lose or double nothing. Until something is typed, the arrows move between cells; afterwards
 * they move inside the text.
 */
export class SteadyEditor implements ICellEditorComp {
  private readonly cell = document.createElement("div");
  private readonly input = document.createElement("input");
  private params: SteadyEditorParams | null = null;
  private initial = "";
  private hasTyped = false;

  init(params: SteadyEditorParams): void {
    this.params = params;
    this.initial = params.startText;
    this.input.className = "steady-editor";
    this.input.type = "text";
    this.input.spellcheck = false;
    this.input.autocomplete = "off";
    this.input.setAttribute("aria-label", params.label);
    this.input.value = this.initial;
    // By this the grid knows whether there is something typed to undo.
    this.input.defaultValue = this.initial;
    this.cell.className = "steady-cell";
    this.cell.append(this.input);
    if (params.choices.length > 0) this.offer(params.choices);
    this.input.addEventListener("input", () => {
      this.hasTyped = true;
    });
    this.input.addEventListener("pointerdown", () => {
      this.hasTyped = true;
    });
    this.input.addEventListener("keydown", (event) => {
      this.onKeyDown(event);
    });
    this.input.addEventListener("paste", (event) => {
      this.onPaste(event);
    });
  }

  getGui(): HTMLElement {
    return this.cell;
  }

  afterGuiAttached(): void {
    this.input.focus({ preventScroll: true });
    this.input.select();
  }

  getValue(): string {
    return this.input.value;
  }

  isCancelAfterEnd(): boolean {
    return this.input.value === this.initial;
  }

  private onKeyDown(event: KeyboardEvent): void {
    const { params } = this;
    // A composing keyboard owns its keys, Enter and the arrows included.
    if (params === null || event.isComposing || event.keyCode === 229) {
      event.stopPropagation();
      return;
    }
    if (event.key === "F2") {
      this.hasTyped = true;
      this.input.setSelectionRange(this.input.value.length, this.input.value.length);
      event.stopPropagation();
    } else if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === "d") {
      // As in Excel: the same as above.
      event.preventDefault();
      event.stopPropagation();
      const above = params.context.above(params);
      if (above === null) return;
      this.hasTyped = true;
      this.input.value = above;
      this.input.select();
    } else if (event.key === "Escape") {
      if (!this.hasTyped) return;
      this.input.value = this.initial;
      this.input.select();
      this.hasTyped = false;
      event.stopPropagation();
    } else if (event.key === "Enter") {
      this.leave(params.api, event, event.shiftKey ? "up" : "down");
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      // Once something is typed, the arrows choose among what is offered.
      if (this.hasTyped && params.choices.length > 0) {
        event.stopPropagation();
        return;
      }
      this.leave(params.api, event, event.key === "ArrowUp" ? "up" : "down");
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      if (!this.hasTyped)
        this.leave(params.api, event, event.key === "ArrowLeft" ? "left" : "right");
      else event.stopPropagation();
    } else if (event.key !== "Tab") event.stopPropagation();
  }

  private offer(choices: readonly string[]): void {
    const list = document.createElement("datalist");
    list.id = `cell-choices-${(lists += 1)}`;
    list.append(...choices.map((value) => Object.assign(new Option(), { value })));
    this.cell.append(list);
    this.input.setAttribute("list", list.id);
  }

  private leave(api: GridApi, event: KeyboardEvent, way: "up" | "down" | "left" | "right"): void {
    const from = api.getFocusedCell();
    event.preventDefault();
    event.stopPropagation();
    api.stopEditing();
    if (from !== null) moveFrom(api, from, way);
  }

  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { params } = this;
    const isBlock = /[\t\n]/.test(text.replace(/\r?\n$/, ""));
    if (params === null || !isBlock) {
      this.hasTyped = true;
      return;
    }
    event.preventDefault();
    params.api.stopEditing(true);
    params.context.onBlock(text, params);
  }
}
