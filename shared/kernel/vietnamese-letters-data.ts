/** What makes another letter of one: nothing, breve, circumflex, horn. */
export const SHAPES = ["", "\u0306", "\u0302", "\u031b"];
/** Level, grave, acute, tilde, hook above, dot below. */
export const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
/** The letters whose stroke Unicode holds to be a part of them. */
export const STROKED: Readonly<Record<string, string>> = { d: "\u0111", D: "\u0110" };
export const UNSTROKED: Readonly<Record<string, string>> = { "\u0111": "d", "\u0110": "D" };
