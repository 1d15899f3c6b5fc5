import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LOCALES, type Locale, messagesOf } from "@/lib/platform/messages";
import { LOCALE_HEADER } from "@/lib/platform/requestHeaders";

/** The proxy names the language of an address. */
function localeFrom(value: string | null): Locale {
  return LOCALES.find((locale) => locale === value) ?? "fr";
}

export default getRequestConfig(async () => {
  const locale = localeFrom((await headers()).get(LOCALE_HEADER));
  return { locale, messages: messagesOf(locale), timeZone: "Europe/Paris" };
});
