/** The languages that figures are written in. */
const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The locale whose separators, month names and dashes apply. */
export const INTL_LOCALE: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
