/** What a jury may decide for a nominee, the highest first. */
export const PRIZES = ["or", "argent", "bronze", "mention", "aucun"] as const;

export type Prize = (typeof PRIZES)[number];
