/** What the register calls the subject of a paper that is written for its own sake. */
export const FREE_PAPER = "freePaper";
