/** The files that the register reads. */
export const REGISTER_FILES = ["accounts", "directory", "wikidata"] as const;
export type RegisterFile = (typeof REGISTER_FILES)[number];

/** What comes of a row: the order in which a reader looks at them. */
export const REGISTER_OUTCOMES = ["refused", "changed", "new", "same"] as const;
export type RegisterOutcome = (typeof REGISTER_OUTCOMES)[number];
