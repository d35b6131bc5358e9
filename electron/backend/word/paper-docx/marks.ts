/** What a bookmark's name begins with that marks a block; hidden in Word, for it begins with "_". */
export const ANCHOR = "_dk";

/** What marks a figure's content control; see figure-tag.ts. */
export const FIGURE_TAG = "target-";

/** What marks the content control around a table that the paper's own data print. */
export const LIST_TAG = "list-";

/** The namespace of what the file carries beside its text, so that it can be read back. */
export const HELP_NAMESPACE = "urn:doan-ket:paper";
