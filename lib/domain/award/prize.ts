/** What a jury decides of a nominee, best first. A mention is no medal; `aucun` says that the jury decided, and gave nothing. */
export const PRIZES = ["or", "argent", "bronze", "mention", "aucun"] as const;
export type Prize = (typeof PRIZES)[number];

/** Those that make a laureate. */
export const LAUREATE_PRIZES = ["or", "argent", "bronze", "mention"] as const satisfies readonly Prize[];
