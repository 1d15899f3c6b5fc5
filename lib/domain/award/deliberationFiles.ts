/** What can be taken away from the deliberation of a category: its table, the assessments that miss, who is there. */
export const DELIBERATION_FILES = ["nommes", "manquantes", "presences"] as const;
export type DeliberationFile = (typeof DELIBERATION_FILES)[number];
