import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { localeOf, messagesOf } from "@/lib/platform/messages";
import { LOCALE_HEADER } from "@/lib/platform/requestHeaders";

/** The proxy names the language of an address. */
export default getRequestConfig(async () => {
  const locale = localeOf((await headers()).get(LOCALE_HEADER));
  return { locale, messages: messagesOf(locale), timeZone: "Europe/Paris" };
});
