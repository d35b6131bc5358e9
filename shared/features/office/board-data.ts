/** What a steering board is usually called in a symbol, until the office writes its own. */
export const usualBoardSymbol = "BCĐ";
