import { INTL_LOCALE, type Language } from "./language";

/** When something was written, to the minute, in Europe/Paris: « 22 novembre à 14:32 », « 1er août à 00:05 ». */
export function formatMoment(at: Date, language: Language): string {
  const parts: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" };
  const text = new Intl.DateTimeFormat(INTL_LOCALE[language], parts).format(at);
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}
