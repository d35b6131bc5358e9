import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
} from "prosemirror-state";

/** The menu of figures stands open over what is typed from `from`, the sign "#" (if any) first. */
type OpenMenu = Readonly<{ from: number; hasSign: boolean; index: number }>;
type Change = OpenMenu | "close" | Readonly<{ step: 1 | -1; count: number }>;

/** What the open menu asks for: the words that narrow it, and where the figure will stand. */
export type ChipMenu = Readonly<{ from: number; to: number; words: string; index: number }>;

const SIGN = "#";
const LONGEST_WORDS = 40;
const key = new PluginKey<OpenMenu | null>("chip-menu");

/** "#" at a paragraph's start or behind a space opens the menu; what is typed on narrows it. */
export function chipMenu(): Plugin<OpenMenu | null> {
  return new Plugin<OpenMenu | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, before, _old, state) => {
        const change = tr.getMeta(key) as Change | undefined;
        if (change === "close") return null;
        if (change !== undefined && "from" in change) return change;
        if (before === null) return null;
        if (change !== undefined) {
          const { step, count } = change;
          return { ...before, index: (before.index + step + count) % count };
        }
        const { pos: from, deletedAfter } = tr.mapping.mapResult(before.from, -1);
        const next = { ...before, from, index: tr.docChanged ? 0 : before.index };
        return (deletedAfter && before.hasSign) || menuAt(state, next) === null ? null : next;
      },
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        // While a letter is being composed the text is the keyboard's, not ours.
        if (text !== SIGN || view.composing || !isFreeBefore(view.state, from)) return false;
        const tr = view.state.tr.insertText(SIGN, from, to);
        view.dispatch(tr.setMeta(key, { from, hasSign: true, index: 0 } satisfies Change));
        return true;
      },
      handleDOMEvents: {
        blur: (view) => {
          closeChipMenu(view.state, view.dispatch);
        },
      },
    },
  });
}

/** The menu as it stands; null while it is closed. */
export function chipMenuOf(state: EditorState): ChipMenu | null {
  const open = key.getState(state) ?? null;
  return open === null ? null : menuAt(state, open);
}

/** Ctrl+Shift+C: the menu without "#"; words that are selected narrow it and are replaced. */
export const openChipMenu: Command = ({ selection, tr }, dispatch) => {
  const { $from, $to, from, to } = selection;
  if (!$from.parent.inlineContent || !$from.sameParent($to)) return false;
  tr.setSelection(TextSelection.create(tr.doc, to));
  dispatch?.(tr.setMeta(key, { from, hasSign: false, index: 0 } satisfies Change));
  return true;
};

/** Leaves what was typed as it is. */
export const closeChipMenu: Command = (state, dispatch) => {
  if (key.getState(state) == null) return false;
  dispatch?.(state.tr.setMeta(key, "close" satisfies Change));
  return true;
};

export function stepInChipMenu(step: 1 | -1, count: number): Command {
  return (state, dispatch) => {
    if (count === 0) return false;
    dispatch?.(state.tr.setMeta(key, { step, count } satisfies Change));
    return true;
  };
}

function menuAt({ doc, selection }: EditorState, { from, hasSign, index }: OpenMenu) {
  const { $from, empty } = selection;
  const start = from + (hasSign ? SIGN.length : 0);
  const to = $from.pos;
  if (!empty || to < start || from < $from.start() || to - start > LONGEST_WORDS) return null;
  const words = doc.textBetween(start, to, null, "\ufffc");
  // A figure among the words, or a space behind the sign: something else is being written.
  return /^\s|\ufffc/u.test(words) ? null : { from, to, words, index };
}

function isFreeBefore({ doc }: EditorState, position: number): boolean {
  const $place = doc.resolve(position);
  const before = $place.parent.textBetween(0, $place.parentOffset, null, "\ufffc");
  return before === "" || /[\s(]$/u.test(before);
}
