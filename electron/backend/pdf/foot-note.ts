/**
 * The look of a note in the bottom margin: smaller and paler than the paper's own words,
 * so that it is seen on every page but not taken for a part of the text.
 */
export const footNoteLook = {
  sizePt: 9,
  /** Dark enough to survive a photocopier; 0 is black, 1 white. */
  grey: 0.35,
  colour: "#595959",
} as const;
