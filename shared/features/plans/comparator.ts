/**
 * What the plan's text says of a figure: "trên" >, "dưới" <, "từ … trở lên" >=,
 * "không quá" <=, no bound word =, "giữ vững" keep. Whether more or less is better
 * is a property of the indicator, not of the text.
 */
export const comparators = [">=", "<=", ">", "<", "=", "keep"] as const;
export type Comparator = (typeof comparators)[number];
