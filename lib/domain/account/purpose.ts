/** What an account is for. */
export const PURPOSES = ["institutionnel", "tourisme", "attractivite", "culture", "jeunesse", "services", "other"] as const;
export type Purpose = (typeof PURPOSES)[number];
