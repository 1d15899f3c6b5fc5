import { createTranslator } from "use-intl/core";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];
/** The language that its code names; French where it names none of ours. */
export function localeOf(code: string | null): Locale {
  return LOCALES.find((locale) => locale === code) ?? "fr";
}

export type Messages = typeof fr;

const MESSAGES: Record<Locale, Messages> = { fr, en: en as Messages };

export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

function makeTranslator<N extends keyof Messages>(locale: Locale, namespace: N) {
  return createTranslator({ locale, messages: MESSAGES[locale], namespace, timeZone: "Europe/Paris" });
}

const made = new Map<string, unknown>();

/** The texts of one namespace outside a page: commands, files, API errors. Made once each: it keeps rules of plural that are slow to make. */
export function translator<N extends keyof Messages>(locale: Locale, namespace: N): ReturnType<typeof makeTranslator<N>> {
  const name = `${locale} ${namespace}`;
  const known = made.get(name) ?? makeTranslator(locale, namespace);
  made.set(name, known);
  return known as ReturnType<typeof makeTranslator<N>>;
}
