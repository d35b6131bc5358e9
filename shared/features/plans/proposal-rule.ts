/** Why next year's figure for a target is proposed as it is; see propose-target.ts. */
export type ProposalRule = "no-result" | "missed" | "fall" | "held" | "trend" | "whole";
