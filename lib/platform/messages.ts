import { createTranslator } from "use-intl/core";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export type Messages = typeof fr;

const MESSAGES: Record<Locale, Messages> = { fr, en: en as Messages };

export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** The texts of one namespace outside a page: commands, files, API errors. */
export function translator<N extends keyof Messages>(locale: Locale, namespace: N) {
  return createTranslator({ locale, messages: MESSAGES[locale], namespace, timeZone: "Europe/Paris" });
}
