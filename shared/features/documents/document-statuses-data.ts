/** The steps of a paper's life, in their order. */
export const documentStatuses = ["draft", "submitted", "approved", "issued", "cancelled"] as const;
